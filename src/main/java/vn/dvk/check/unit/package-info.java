/** Questions about what each unit sent: this year's form, a known unit, in time, enough? */
package vn.dvk.check.unit;
