/** Which model names of one unit's forms are one model's, although they are written differently. */
package vn.dvk.domain.match;
