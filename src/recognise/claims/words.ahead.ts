// The words of the grammar, by what they do in a sentence. Data: a new spelling is one more word here. What the module
// gives is worked out when the program is built.
import type { ClaimSubject, ClaimedApplicant, ClaimedOutcome, DisputeKind } from '../../model/index.js';
import { treeOf } from '../word-tree.js';

/** What a word does in a sentence. */
export type Sense =
  /** Verbs of table 三, and what is said of all requests without a figure. */
  | { readonly is: 'receive' | 'handle' | 'done' | 'all' | 'rate' | 'none' }
  /** Requests not finished, and the phrases of carrying that `carried.ts` joins. */
  | { readonly is: 'unfinished' | 'carry' | 'into' }
  /** A request; `strong` where the word itself says that it is one for government information. */
  | { readonly is: 'request'; readonly strong: boolean }
  /** Government information disclosure, without a request. */
  | { readonly is: 'disclosure' }
  | { readonly is: 'applicant'; readonly who: ClaimedApplicant | null }
  | { readonly is: 'channel' }
  /** `partly` where the word names some of what its row counts: 信息不存在 is one way not to hold what is asked for. */
  | { readonly is: 'outcome'; readonly subject: ClaimSubject; readonly partly?: true }
  | { readonly is: 'dispute'; readonly kind: DisputeKind }
  /** How a dispute ended. */
  | { readonly is: 'ending'; readonly outcome: ClaimedOutcome }
  /** Verbs of a body that decides other people's disputes. */
  | { readonly is: 'general' }
  | { readonly is: 'document'; readonly kind: 'regulations' | 'normativeDocuments' }
  | { readonly is: 'making'; readonly what: 'issued' | 'repealed' | 'inForce' }
  /** Published, filed, reviewed: figures of documents that are in no table. */
  | { readonly is: 'publish' }
  | { readonly is: 'decision'; readonly kind: 'licensing' | 'penalty' | 'coercion' }
  | { readonly is: 'deciding' | 'adminFee' | 'fee' | 'collect' | 'notice' | 'amount' }
  /** Last year, this year, next year. */
  | { readonly is: 'relative'; readonly years: -1 | 0 | 1 }
  /** A comparison; a period that is not the year; figures in an order of their own (分别). */
  | { readonly is: 'compare' | 'period' | 'respectively' }
  /** How some of the requests were answered: 延期, 当场. */
  | { readonly is: 'partly' }
  /** Requests taken back by who made them. */
  | { readonly is: 'withdrawn' }
  /** In time: what is said of all is said of what was due. */
  | { readonly is: 'timely' }
  /** Whose figures: a whole area, this body, other bodies, a government's office. */
  | { readonly is: 'area'; readonly level: string }
  | { readonly is: 'self' | 'others' | 'office' }
  /** Passed over, joining, 各, 其中, 情况: what keeps a sentence together. */
  | { readonly is: 'glue' | 'and' | 'each' | 'parts' | 'situation' };

/** Every sense that words are given below. */
export const senses: Sense[] = [];
/** Words with the place of their sense in `senses`; of what is said twice the last holds. */
const words = new Map<string, number>();
const say = (sense: Sense, list: string): void => {
  senses.push(sense);
  for (const word of list.split(/\s+/)) words.set(word, senses.length - 1);
};

say({ is: 'glue' }, `共 共计 总计 合计 累计 总共 一共 计 为 是 达 达到 有 了 各类 各种 的 数量 总数 总量 数 件数 量 已 已经 均 依法 依规 按规定 全年 全年度
  中 另有 尚有 尚 仍 还有 予以 进行 并 按时 按期 及时 于 则 由 也 又 涉及 来自 提出 提交 系 属 件次 情况为 数为 量为 数共 方面 依申请 决定 告知 属于 应 结果为 经审查 共有 确有 实际 现有 依然 仍有 存在 另 除 除了 其余 剩余 余下 将于 截至 截止 截至年底 截至年末 截止年底 年底 年末 至年底 不再处理 行政机关不再处理 按程序 按要求 按照规定 按照要求 视为放弃申请 视为放弃 申请人 申请主体`);
say({ is: 'and' }, '和 与 及 以及 或 或者 、');
say({ is: 'each' }, '各 各为 均为 各有 皆为 都为 全为 均是 都是');
say({ is: 'parts' }, '其中 其中含 包括 包含 含 分为 分别是');
say({ is: 'respectively' }, '分别 分别为');
say({ is: 'situation' }, '情况 的情况 情形 案件 事项 的案件 案件发生 发生 现象 事件 工作 业务 费用 的费用 行为');

say({ is: 'receive' }, '新收 新收到 收到 受理 接收 接到 新接 收悉 新增 收件 新受理 接办 受理了 收到了');
say({ is: 'handle' }, '办结 答复 办理 回复 处理 办理答复 办复 办理并答复 办理回复 处理答复 办结答复 答复办结 已办结 已答复 予以答复 办理完毕 办理完结 办理完成 完成办理 处理完毕 作出答复 办理件数');
say({ is: 'done' }, '全部办结 均已办结 均办结 全部办理完毕 全部办理完结 全部办理完成 全部处理完毕 全部答复 全部答复完毕 全部予以答复 均已答复 均已全部办结 已全部办结 均已办理完毕 均已办理完成 均已办理完结 均办理完毕 均全部办结 全部完成办理 全部办毕 均已予以答复 悉数办结 全数办结');
say({ is: 'all' }, '全部 均 均已 全数 悉数 都 全都 都已');
say({ is: 'timely' }, '按时 按期 及时 限时 期限 法定 时限 规定时间 规定时间内 法定时限内 法定期限内 法定期限 到期 应办 应答复 已到期');
say({ is: 'rate' }, '办结率 答复率 办理率 回复率 办复率');
say({ is: 'unfinished' }, '未办结 未答复 尚未办结 尚未答复 正在办理 正在办理中 尚在办理 尚在办理中 仍在办理 仍在办理中 未办理完毕 尚未办理完毕 未办理完结 尚未办理完结 未处理完毕 在办 尚未到期 未到期 正在处理 正按程序办理 正按程序办理中 正按规定办理 正在按程序办理 正在按程序办理中 正在依法办理 在办理期限内 尚在办理期限内 仍在办理期限内 未到答复期限 未到办理期限 尚未到答复期限 尚未到办理期限');
say({ is: 'carry' }, '结转 结转至 结转到 结转于 转至 转到 转 转入 顺延 顺延到 顺延至 延续 延续至 延续到 延至 延期至 遗留 跨年 留转 结转入 滚转 接续 转结 转结至 结转件 结转办理件 结转案件 结转申请件');
say({ is: 'none' }, '未收到 没有收到 未接到 没有接到 未接收 未受理 未新收 无 没有 未发生 没有发生 未出现 未产生 没有产生 不存在 未收取 没有收取 未发出 暂无 未涉及 未有 无新收 未被提起 未被申请 未引发 均无 均未发生 均未收到 也未收到 也未发生 也无 亦无 未曾收到 未曾发生 未向申请人收取');

const information = ['政府信息公开', '信息公开', '依申请公开', '依申请公开政府信息', '依申请公开信息', '政府信息依申请公开', '信息依申请公开', '公开政府信息', '政府信息', '依申请信息公开', '依申请政府信息公开', '政务公开依申请', '申请公开'];
for (const noun of information) say({ is: 'request', strong: true }, `${noun}申请 ${noun}申请件 ${noun}申请书 ${noun}申请案件 ${noun}的申请 ${noun}申请数 ${noun}申请数量 ${noun}申请事项 ${noun}申请量 ${noun}申请总数 ${noun}申请总量`);
for (const noun of ['依申请公开', '依申请公开政府信息', '依申请公开信息', '政府信息依申请公开', '依申请信息公开', '政府信息公开', '信息公开', '申请公开']) say({ is: 'request', strong: true }, `${noun}案件 ${noun}件 ${noun}数量 ${noun}事项 ${noun}办件`);
say({ is: 'request', strong: true }, '依申请公开 依申请公开政府信息 政府信息依申请公开 信息依申请公开 依申请信息公开 信息公开申请 公开申请 依申请件 依申请公开类 申请公开政府信息 申请政府信息公开 申请信息公开 依申请公开申请 依申请公开信息 依申请信息公开 依申请公开政府信息公开 依申请政府信息公开');
say({ is: 'request', strong: false }, '申请 申请件 申请书 申请数 申请数量 申请量 申请总数 申请总量 申请事项 申请件数 申请案件');
say({ is: 'disclosure' }, '政府信息公开 信息公开 政府信息公开工作 信息公开工作 政府信息公开类 信息公开类');
say({ is: 'channel' }, '当面申请 现场申请 网上申请 网络申请 在线申请 信函申请 邮寄申请 传真申请 电子邮件申请 邮件申请 书面申请 其他方式申请 其他形式申请 当面 现场 网上 网络 在线 信函 邮寄 传真 电子邮件 书面 线上 线下 窗口 其他方式 其他形式 其他渠道 当面提交 网络提交 信函提交 邮寄提交');

say({ is: 'relative', years: -1 }, '上年 上年度 去年 去年度 上一年 上一年度 上一年的');
say({ is: 'relative', years: 0 }, '本年 本年度 今年 今年度 当年 当年度 今年以来 年初以来 一年来');
say({ is: 'relative', years: 1 }, '下年 下年度 下一年 下一年度 次年 次年度 明年 来年 明年度');
say({ is: 'relative', years: 1 }, '至下年 至下年度 到下年 到下年度 至次年 到次年 至下一年 至下一年度 到下一年度');
say({ is: 'into' }, '继续办理 继续处理 继续答复 继续');
say({ is: 'compare' }, `同比 环比 相比 较 比 相较 较往年 较同期 同期 增加 减少 增长 下降 上升 增多 增幅 降幅 下滑`);
say({ is: 'glue' }, '比较 较好 较为 比例 占比 至少 新增了');
say({ is: 'period' }, '上半年 下半年 季度 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 以来 近年来 历年 近三年 近五年 三年来 五年来 每月 每季度 每年 月均 年均 平均 十三五 十四五 十五五 往年 日均 人均 户均 前三季度 截至目前 近两年 近年 力争 拟制定 拟出台 拟制发 拟印发 拟废止 拟修订 计划制定 计划出台 计划办理 下一步 预计');

say({ is: 'applicant', who: 'naturalPerson' }, '自然人 公民 自然人申请 公民个人 个人申请 公民申请');
say({ is: 'applicant', who: 'organizations' }, '法人或其他组织 法人和其他组织 法人及其他组织 法人、其他组织 法人或者其他组织 法人或其它组织 法人以及其他组织 法人或其他组织申请 法人和其它组织 法人及其它组织 法人或组织');
say({ is: 'applicant', who: 'business' }, '商业企业 商业企业申请');
say({ is: 'applicant', who: 'research' }, '科研机构 科研机构申请');
say({ is: 'applicant', who: 'publicWelfare' }, '社会公益组织 社会公益组织申请');
say({ is: 'applicant', who: 'legalService' }, '法律服务机构 法律服务机构申请');
say({ is: 'applicant', who: null }, '企业 法人 其他组织 律师事务所 公司 其他企业 组织 其它组织');

say({ is: 'partly' }, '当场 当日 当天 即时 延期 超期 逾期 提前 超时 未按期 未按时 未及时 电话 口头 上门 简易程序 一般程序 普通程序');
say({ is: 'withdrawn' }, '撤回 撤回申请 申请人撤回 申请人撤回申请 申请人主动撤回 申请人主动撤回申请 申请人自愿撤回 主动撤回 主动撤回申请 自愿撤回 撤销申请 申请人撤销申请 申请人主动撤销');

const outcomes: Partial<Record<string, string>> = {
  granted: '予以公开 同意公开 依法予以公开 全部公开 准予公开', partiallyGranted: '部分公开 予以部分公开 同意部分公开', denied: '不予公开 依法不予公开 不同意公开 不公开',
  'denied.stateSecret': '属于国家秘密 涉及国家秘密', 'denied.otherLaw': '其他法律行政法规禁止公开 法律行政法规禁止公开', 'denied.publicSafety': '三安全一稳定 危及三安全一稳定 危及“三安全一稳定” 危及"三安全一稳定"',
  'denied.thirdParty': '保护第三方合法权益 涉及第三方合法权益 第三方合法权益', 'denied.internalAffairs': '属于三类内部事务信息 三类内部事务信息 内部事务信息 属于内部事务信息', 'denied.processInformation': '属于四类过程性信息 四类过程性信息 过程性信息 属于过程性信息',
  'denied.enforcementFile': '属于行政执法案卷 行政执法案卷 属于行政执法案卷信息 行政执法案卷信息', 'denied.administrativeInquiry': '属于行政查询事项 行政查询事项',
  unavailable: '无法提供', 'unavailable.notHeld': '本机关不掌握相关政府信息 不掌握相关政府信息 本机关不掌握', 'unavailable.needsCreation': '没有现成信息需要另行制作 没有现成信息需另行制作 没有现成信息 需要另行制作 需另行制作',
  'unavailable.unclear': '补正后申请内容仍不明确 补正后仍不明确',
  notProcessed: '不予处理', 'notProcessed.petition': '信访举报投诉类申请 信访、举报、投诉类申请 信访举报投诉类 信访、举报、投诉类', 'notProcessed.repeated': '重复申请', 'notProcessed.publication': '要求提供公开出版物',
  'notProcessed.excessive': '无正当理由大量反复申请', 'notProcessed.confirmation': '要求行政机关确认或重新出具已获取信息',
  other: '其他处理 其它处理 其他处理方式 作其他处理 作出其他处理', 'other.overdueCorrection': '逾期不补正 逾期未补正 申请人无正当理由逾期不补正', 'other.overdueFee': '逾期未缴费 逾期未按收费通知要求缴纳费用 申请人逾期未按收费通知要求缴纳费用',
};
for (const [path, list] of Object.entries(outcomes)) say({ is: 'outcome', subject: `results.${path}` }, list!);

/** Older words for some of what a row counts now. */
say({ is: 'outcome', subject: 'results.granted', partly: true }, '属于已主动公开范围 已主动公开范围 属于主动公开范围 主动公开范围 属于已主动公开 已主动公开告知获取途径 告知获取途径');
say({ is: 'outcome', subject: 'results.unavailable.notHeld', partly: true }, '信息不存在 政府信息不存在 非本机关掌握 非本机关 不属于本机关公开 不属于本行政机关公开 不属于本机关职责 不属于本机关职责范围 不属于本机关公开职责权限范围 非本机关公开职责权限范围 不属于本机关负责公开');

for (const end of ['', '案件', '申请', '案', '申请案件', '案件数', '案件数量', '数量', '申请数']) {
  say({ is: 'dispute', kind: 'reconsideration' }, `行政复议${end} 被申请行政复议${end} 申请行政复议${end} 被行政复议${end} 行政复议${end}的 信息公开行政复议${end} 政府信息公开行政复议${end} 信息公开类行政复议${end} 政府信息公开类行政复议${end} 依申请公开行政复议${end}`);
  say({ is: 'dispute', kind: 'litigation' }, `行政诉讼${end} 被提起行政诉讼${end} 提起行政诉讼${end} 行政诉讼${end}的 信息公开行政诉讼${end} 政府信息公开行政诉讼${end} 信息公开类行政诉讼${end} 政府信息公开类行政诉讼${end} 依申请公开行政诉讼${end}`);
}
say({ is: 'dispute', kind: 'reconsideration' }, '复议 复议案件');
say({ is: 'dispute', kind: 'litigation' }, '诉讼 诉讼案件');
for (const end of ['', '案件']) {
  say({ is: 'dispute', kind: 'litigationDirect' }, `未经复议直接起诉${end} 未经复议直接提起诉讼${end} 未经复议直接提起行政诉讼${end} 未经复议直接诉讼${end} 未经行政复议直接起诉${end} 未经复议起诉${end} 直接起诉${end}`);
  say({ is: 'dispute', kind: 'litigationAfterReconsideration' }, `复议后起诉${end} 经复议后起诉${end} 行政复议后起诉${end} 复议后诉讼${end} 复议后提起诉讼${end} 复议后提起行政诉讼${end} 经复议后提起行政诉讼${end}`);
}
say({ is: 'general' }, '无关 无关的 共同被告 名义 联合制发 联合印发 联合出台 联合制定 联合发布 会同 代拟 代起草 参与制定 参与起草 配合制定 不予受理 未予受理 不受理 审理 审结 结案 已审结 已结案 应诉 代理 均已结案 出庭 办案 立案 新收行政复议 复议机关 法治 裁决 仲裁 普法');
say({ is: 'ending', outcome: 'upheld' }, '结果维持 维持 维持结果 被维持 予以维持');
say({ is: 'ending', outcome: 'corrected' }, '结果纠正 纠正 被纠正 纠错 被纠错');
say({ is: 'ending', outcome: 'other' }, '其他结果 其它结果');
say({ is: 'ending', outcome: 'pending' }, '尚未审结 未审结 尚未结案 未结案 正在审理 尚在审理 正在审理中 尚在审理中');

say({ is: 'document', kind: 'regulations' }, '规章 政府规章 部门规章 地方政府规章');
say({ is: 'document', kind: 'normativeDocuments' }, '规范性文件 行政规范性文件');
say({ is: 'glue' }, '规章制度 制度 规范性文件目录 文件目录');
say({ is: 'making', what: 'issued' }, '制发 制定 出台 制定出台 制定印发 制定发布 新制发 新制定 印发 共制发 新出台 本年制发 制发了 制定了 出台了 新制作');
say({ is: 'making', what: 'repealed' }, '废止 本年废止 宣布废止 废止了');
say({ is: 'making', what: 'inForce' }, '现行有效 现行有效的 继续有效 现行有效件');
say({ is: 'publish' }, '公开 主动公开 发布 公示 公布 归集 上传 更新 备案 审查 清理 审核 报备 修订 修改 失效 评估');
for (const end of ['', '决定', '处理决定', '案件', '决定书']) {
  say({ is: 'decision', kind: 'licensing' }, `行政许可${end}`);
  say({ is: 'decision', kind: 'penalty' }, `行政处罚${end}`);
  say({ is: 'decision', kind: 'coercion' }, `行政强制${end} 行政强制措施${end}`);
}
say({ is: 'deciding' }, '作出 实施 作出了 做出 作出的 处理决定数量 处理决定数');
say({ is: 'adminFee' }, '行政事业性收费 行政事业性收费金额 行政事业性收费总额 行政事业性收费收入 行政事业性收费共');
say({ is: 'fee' }, '信息处理费 政府信息公开信息处理费 信息公开处理费 政府信息处理费 信息公开信息处理费 依申请公开信息处理费 政府信息公开处理费 信息处理费用 政府信息公开信息处理费用');
say({ is: 'collect' }, '收取 实收 实际收取 已收取 共收取 收费 实际收到 实际收费 实际收取金额 实际收取的总金额 实际收取总金额 收取费用 收取金额 收费金额');
say({ is: 'notice' }, '收费通知 缴费通知 收费通知书 缴费通知书 收费告知书 信息处理费收费通知 信息处理费缴费通知');
say({ is: 'amount' }, '总金额 金额 涉及金额 合计金额 通知金额 费用总额 总额 应收 应收取 应缴');

for (const level of ['省', '市', '区', '县', '旗', '州', '镇', '乡', '街道', '盟']) say({ is: 'area', level }, `全${level} 全${level}各级 全${level}各级行政机关 我${level} 全${level}各部门 全${level}各单位 全${level}各级各部门 全${level}政府系统`);
say({ is: 'area', level: '国' }, '全国');
say({ is: 'area', level: '系统' }, '全系统');
say({ is: 'self' }, '全局 我局 本局 我单位 本单位 本机关 我办 本办 我委 全委 本委 我厅 本厅 全厅 我中心 我大队 我处 本处 我院 我支队 我行政机关 局机关 办机关 我部 委机关 我机关 我会 我所 我分局 我司 局办公室 委办公室 厅办公室');
say({ is: 'others' }, `各部门 各单位 各镇 各乡镇 各街道 各镇街 各县区 各县市区 各区县 各县 各区 区直部门 区直各单位 市直部门 市直各单位 县直部门 县直各单位 区直各部门 市直各部门 县直各部门 各级行政机关 各级各部门 各科室 下属 下辖 下属单位
  直属单位 所属单位 成员单位 各成员单位 各责任单位 市本级 县本级 区本级 省本级 政府本级 本级 各镇（街道） 各镇(街道) 各乡镇街道 基层单位 区级部门 县级部门 市级部门 辖区各单位 各委办局 有关单位 系统各单位 下级 区级 市级 县级 镇级 镇街 街镇 乡镇`);
say({ is: 'office' }, '政府办 政府办公室 政府办公厅 市府办 区府办 县府办 省政府办公厅 市政府办公室 区政府办公室 县政府办公室 区政府办 市政府办 县政府办 镇政府办 管委会办公室 党政办 党政办公室 人民政府办公室 人民政府办公厅');

/** The words as a tree of their characters. */
export const wordTree = treeOf(words);
