import Records

extension Pinyin {
  /// Surnames that are read otherwise than their character mostly is.
  ///
  /// By 现代汉语词典 (the notes "姓" of the readings) and GB/T 28039-2011 on names in pinyin. Unihan
  /// does not say which reading is the surname's.
  static let surnames: [Unicode.Scalar: String] = [
    "单": "shan", "單": "shan", "解": "xie", "查": "zha", "仇": "qiu", "曾": "zeng", "区": "ou",
    "區": "ou", "乐": "yue", "樂": "yue", "盖": "ge", "蓋": "ge", "朴": "piao", "覃": "qin",
    "缪": "miao", "繆": "miao", "翟": "zhai", "员": "yun", "員": "yun", "种": "chong", "秘": "bi",
    "祭": "zhai", "繁": "po", "洗": "xian", "隗": "wei", "佴": "nai", "郇": "xun", "句": "gou",
    "阚": "kan", "都": "du", "卜": "bu", "六": "lu",
  ]

  /// Likewise surnames of two characters.
  static let compoundSurnames: [String: [String]] = [
    "尉迟": ["yu", "chi"], "尉遲": ["yu", "chi"], "万俟": ["mo", "qi"], "萬俟": ["mo", "qi"],
    "单于": ["chan", "yu"], "單于": ["chan", "yu"], "长孙": ["zhang", "sun"],
    "長孫": ["zhang", "sun"], "澹台": ["tan", "tai"], "澹臺": ["tan", "tai"],
    "令狐": ["ling", "hu"], "皇甫": ["huang", "fu"], "呼延": ["hu", "yan"],
    "夏侯": ["xia", "hou"], "中行": ["zhong", "hang"], "乐正": ["yue", "zheng"],
    "樂正": ["yue", "zheng"], "轩辕": ["xuan", "yuan"], "独孤": ["du", "gu"],
    "赫连": ["he", "lian"], "鲜于": ["xian", "yu"],
  ]
}
