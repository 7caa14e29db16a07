/**
 * The pages of meals: for those who plan them, and for the kitchen.
 */
@NullMarked
package vn.hiepdong.delegate.meals.web;

import org.jspecify.annotations.NullMarked;
