/** Somebody (or a department) to be appraised, as read from a roster. */
export interface Person {
  /** The department's name on a department's card. */
  readonly name: string;
  /** On a department's card what it belongs to. */
  readonly department: string;
  /** On a department's card its head (负责人). */
  readonly post: string;
  /** Staff number (工号), kept as text: "007" stays "007". */
  readonly number: string;
  /** Row of the roster's worksheet, 1-based, for messages. */
  readonly row: number;
  /**
   * Targets of their own by item name, in either language. Everybody of a roster with columns for targets has this,
   * also those whose cells are empty: sheets of one generation have one form.
   */
  readonly targets?: Readonly<Record<string, number>>;
  /** First and last day of work (入职日期, 离职日期) as Excel's serial numbers. */
  readonly from?: number;
  readonly until?: number;
  /** 绩效工资基数 */
  readonly payBase?: number;
}
