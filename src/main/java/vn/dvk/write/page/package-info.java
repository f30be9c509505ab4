/** The compliance report as one HTML page, a class for each of its parts. */
package vn.dvk.write.page;
