/** Records and enums of the field: plan, roster, unit, model, submission, score sheet, finding. */
package vn.dvk.domain;
