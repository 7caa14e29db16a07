package vn.hiepdong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/**
 * Starts Hiệp Đồng.
 */
@Modulithic(systemName = "Hiệp Đồng")
@SpringBootApplication
@ConfigurationPropertiesScan
public class HiepDong {

	public static void main(String[] args) {
		SpringApplication.run(HiepDong.class, args);
	}

}
