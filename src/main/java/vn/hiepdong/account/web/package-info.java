/**
 * The pages of accounts: sign-in, set-up, own password, administration.
 */
@NullMarked
package vn.hiepdong.account.web;

import org.jspecify.annotations.NullMarked;
