"""What grassroots unions are called. All invented."""

from . import divisions

WORDS = ("昆仑", "三江", "江源", "雪域", "河湟", "祁连", "青湖", "圣源", "格桑", "湟水", "日月", "雪莲",
         "金银滩", "可可", "玉珠", "柴达", "雅丹", "瀚海", "鹿鸣", "云岭", "驼铃", "麦秀", "黄河源",
         "高原红", "藏羚", "青稞", "天境", "远山", "宝源", "丰泽", "恒安", "瑞禾", "同辉", "启明")
TRADES = ("建材", "商贸", "物流", "乳业", "藏毯", "枸杞", "农牧", "餐饮管理", "物业服务", "运输", "建筑工程",
          "生物科技", "矿业", "盐业", "食品", "服饰", "机械", "新能源", "冷链", "旅游", "印务", "电子")
INSTITUTIONS = ("人民医院", "第一中学", "疾病预防控制中心", "职业技术学校", "公路养护段", "文化馆", "藏医院",
                "第二小学", "环境卫生服务中心", "自然保护站")
AGENCIES = ("教育局", "卫生健康局", "交通运输局", "农牧局", "财政局", "林业局")
STATE = ("供水公司", "热力公司", "公共交通公司", "粮油购销公司", "水电站", "客运总站")
SOCIAL = ("个体劳动者协会", "出租汽车协会", "餐饮行业协会", "养老服务中心")
INDUSTRIES = {
    "630000-I01": "青海省教科文卫体工会", "630000-I02": "青海省财贸金融工会",
    "630000-I03": "青海省能源化工工会", "630000-I04": "青海省交通建设工会",
}
INDUSTRY_OF = {
    "630000-I01": ("医院", "中学", "小学", "学校", "文化馆", "疾病预防"),
    "630000-I02": ("商贸", "粮油", "餐饮"),
    "630000-I03": ("热力", "水电", "矿业", "盐业", "新能源"),
    "630000-I04": ("运输", "公路", "客运", "建筑工程", "公共交通"),
}


def industry(name):
    """The code of the industrial union the name points to, or empty."""
    return next((code for code, words in INDUSTRY_OF.items() if any(w in name for w in words)), "")


def single(stream, place, taken):
    """(name, ownership) of a single union in the place, different from those taken."""
    while True:
        ownership = stream.weighted(
            {"non_public": 560, "institution": 190, "state": 130, "collective": 60, "social": 60})
        if ownership == "institution":
            body = place + stream.pick(INSTITUTIONS)
        elif ownership == "social":
            body = place + stream.pick(SOCIAL)
        elif ownership == "state":
            body = place + stream.pick(STATE)
        else:
            form = "有限公司" if ownership == "non_public" else "厂"
            body = "青海" + stream.pick(WORDS) + stream.pick(TRADES) + form
        if body not in taken:
            taken.add(body)
            return body + "工会", ownership


def agency(stream, place, taken):
    """The name of a union in an office of the place, different from those taken."""
    rest = [x for x in AGENCIES if place + x not in taken]
    body = place + stream.pick(rest)
    taken.add(body)
    return body + "机关工会"


def place_of(code):
    """What the county or prefecture is called in names."""
    return divisions.PREFECTURES.get(code) or divisions.county_name(code)
