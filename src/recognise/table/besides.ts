/** Rows printed besides the form's own that say nothing new: the columns' numbers, and sums of the rows above. */
export const besides: ReadonlySet<string> = new Set(['栏次', '列次', '行次', '序号', '编号', '小计']);
