"""Plausible names of the peoples of Qinghai. None is meant to be anybody's."""

INTERPUNCT = "\u00b7"

HAN_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾"
    "丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤"
    "尹黎易常武乔贺赖龚文解单仇查"
)
HAN_COMMON = "王李张刘陈杨赵马祁晁"
HAN_MALE = (
    "伟强磊军洋勇杰涛明超刚平辉鹏华飞鑫波斌宇浩凯健俊帆旭宁龙林建国志文永海生福成德宏义武清山青"
)
HAN_FEMALE = (
    "芳娜敏静丽艳娟霞秀英玲桂兰萍燕红梅琴云莲雪琳晶洁慧莉婷颖玉珍香月春花菊凤淑青海宁文"
)
RARE = ("𠮷", "𬱖", "𣲗", "𬭎")

TIBETAN_FIRST = (
    "扎西", "才让", "多杰", "索南", "旦增", "桑杰", "尼玛", "达瓦", "洛桑", "仁青", "公保", "完么",
    "切吉", "更登", "昂毛", "才仁", "贡保", "白玛", "格日", "三知", "尕藏", "南杰", "彭毛", "东珠",
)
TIBETAN_MALE = ("扎西", "才让", "多杰", "加", "东珠", "江措", "南加", "尖措", "当周", "杰", "太")
TIBETAN_FEMALE = ("卓玛", "措", "吉", "拉毛", "央金", "措毛", "德吉", "卓尕", "旺姆", "草")

HUI_SURNAMES = "马马马马马冶冶喇妥拜丁沙祁苏韩"
HUI_MALE = ("国良", "成虎", "忠孝", "哈三", "尔撒", "尤素福", "玉林", "海龙", "福贵", "主麻", "文",
            "明", "世杰", "达吾", "占彪")
HUI_FEMALE = ("玉兰", "秀花", "法图麦", "索非亚", "阿西亚", "海彻", "玉梅", "小兰", "琴", "艳",
              "阿舍", "麦燕")

SALAR_SURNAMES = "韩韩韩韩韩韩马沈何兰"
SALAR_MALE = ("索里么", "乙布拉", "外力", "热木赞", "艾买提", "阿卜都", "进才", "占祥", "忠", "木沙",
              "哈克木", "五十三")
SALAR_FEMALE = ("阿乙草", "海切", "海力麦", "麦热也", "古丽", "则乃白", "梅", "阿米乃", "秀兰")

TU_SURNAMES = "李祁鲁董东吕麻席阿乔星"
TU_MALE = ("生财", "延寿", "成彪", "卡旦", "什加", "占山", "英成", "元宝", "福海", "德", "国庆")
TU_FEMALE = ("什姐", "卡吉", "卡姐", "银花", "兰索", "金索", "生花", "占姐", "梅", "英")

MONGOL_MALE = ("巴特尔", "苏和", "额尔德尼", "那顺", "孟克", "孟克巴特尔", "布仁", "朝鲁", "达日玛",
               "才布腾", "图布新", "乌力吉", "道尔吉", "阿拉腾", "巴音", "青格勒图")
MONGOL_FEMALE = ("其木格", "乌云其木格", "娜仁图雅", "斯琴", "图雅", "阿拉坦其其格", "敖特根",
                 "乌日娜", "萨仁", "娜仁", "赛汗", "德力格尔", "苏日娜")

ETHNICITIES = {
    "汉族": "Han", "藏族": "Tibetan", "回族": "Hui", "土族": "Tu", "撒拉族": "Salar",
    "蒙古族": "Mongol",
}

EVERYWHERE = {"汉族": 870, "藏族": 40, "回族": 50, "土族": 20, "撒拉族": 10, "蒙古族": 10}
TIBETAN_LAND = {"汉族": 580, "藏族": 330, "回族": 50, "土族": 20, "撒拉族": 10, "蒙古族": 10}
BY_PREFECTURE = {"6323": TIBETAN_LAND, "6325": TIBETAN_LAND, "6326": TIBETAN_LAND,
                 "6327": TIBETAN_LAND}
BY_COUNTY = {
    "630121": {"汉族": 680, "回族": 190, "土族": 90, "藏族": 40},
    "630222": {"汉族": 560, "回族": 290, "土族": 120, "藏族": 30},
    "630223": {"汉族": 620, "土族": 320, "藏族": 40, "回族": 20},
    "630224": {"汉族": 360, "回族": 430, "藏族": 170, "撒拉族": 40},
    "630225": {"汉族": 240, "撒拉族": 560, "回族": 80, "藏族": 120},
    "632221": {"汉族": 500, "回族": 400, "藏族": 60, "蒙古族": 40},
    "632324": {"蒙古族": 620, "藏族": 180, "汉族": 200},
    "632802": {"汉族": 660, "蒙古族": 220, "藏族": 90, "回族": 30},
    "632821": {"汉族": 640, "蒙古族": 240, "藏族": 80, "回族": 40},
    "632822": {"汉族": 600, "蒙古族": 230, "藏族": 120, "回族": 50},
}


def ethnicity(stream, division):
    weights = BY_COUNTY.get(division) or BY_PREFECTURE.get(division[:4]) or EVERYWHERE
    return stream.weighted(weights)


def name(stream, people, gender):
    """A name of the people (汉族 …) for the gender."""
    male = gender == "male"
    if people == "藏族":
        first, last = stream.pick(TIBETAN_FIRST), stream.pick(
            TIBETAN_MALE if male else TIBETAN_FEMALE)
        if first == last:
            return first
        return first + (INTERPUNCT if len(last) > 1 and stream.chance(180) else "") + last
    if people == "蒙古族":
        return stream.pick(MONGOL_MALE if male else MONGOL_FEMALE)
    if people == "回族":
        return stream.pick(HUI_SURNAMES) + stream.pick(HUI_MALE if male else HUI_FEMALE)
    if people == "撒拉族":
        return stream.pick(SALAR_SURNAMES) + stream.pick(SALAR_MALE if male else SALAR_FEMALE)
    if people == "土族":
        return stream.pick(TU_SURNAMES) + stream.pick(TU_MALE if male else TU_FEMALE)
    surname = stream.pick(HAN_COMMON if stream.chance(450) else HAN_SURNAMES)
    pool = HAN_MALE if male else HAN_FEMALE
    given = stream.pick(pool)
    return surname + given + (stream.pick(pool) if stream.chance(600) else "")


def rare_name(stream, which):
    """A Han name with a character beyond the Basic Multilingual Plane."""
    given = RARE[which % len(RARE)]
    return stream.pick(HAN_COMMON) + (stream.pick(HAN_MALE) if which % 2 else "") + given
