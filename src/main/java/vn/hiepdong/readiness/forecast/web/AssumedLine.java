package vn.hiepdong.readiness.forecast.web;

import vn.hiepdong.readiness.forecast.WhatIf;

/**
 * One thing that is assumed, as the page shows it.
 *
 * @param line what is assumed
 * @param field the name of its parameter in the address
 * @param written its value there
 * @param without the address of the page that does not assume it
 */
public record AssumedLine(WhatIf.Line line, String field, String written, String without) {
}
