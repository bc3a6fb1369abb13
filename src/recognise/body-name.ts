/** The source of an expression for what names of bodies end in. */
export const bodyEndings = '局|厅|委|委员会|办公室|办公厅|政府|管委会|办事处|镇|乡|街道|中心|[支总大]队|学院|大学|医院|海关|法院|检察院|公司';
/** The same for what a name without its place begins with: it is of many bodies. */
export const placeless = '[省市州县区旗镇乡局厅]|街道|本|我|各|全|该|上';
