import Records

/// Characters that clerks write for each other because they sound alike, in the names people have
/// here: Han given names, and Tibetan, Mongol and Salar names in Chinese script.
///
/// Gathered by hand from the forms that lists repeat; two names that sound alike are a hint only.
package enum NameSounds {
  private static let groups = [
    "伟玮炜纬苇维薇巍", "军君均钧俊骏峻", "芳方房", "丽莉俐立力励", "霞侠", "辉晖慧惠卉会",
    "静婧靖敬景京晶菁", "红洪宏鸿虹弘", "梅玫", "明鸣铭", "华桦骅", "英瑛颖莹滢盈", "玉育钰煜昱宇雨",
    "文雯纹闻", "涛韬", "建健剑坚", "永勇咏", "志智治致", "晓小筱", "洁捷婕", "萍平苹", "娟涓",
    "燕艳彦雁晏", "春椿", "生胜盛升圣晟", "林琳霖", "峰锋丰枫烽", "刚钢岗", "兰岚澜", "海", "国",
    "成诚承程", "云芸", "新欣馨鑫", "兴星", "龙隆", "德得", "金锦瑾今", "秀绣", "珍真贞", "荣容蓉",
    "凤奉", "鹏朋", "杨扬阳洋", "飞菲霏", "强", "东冬", "斌彬宾", "波博", "超", "亮良", "庆清青钦欠",
    "祥翔", "福富", "贵桂", "淑树", "佩培", "琴勤芹", "全权泉", "才次泽", "让仁然", "吉杰加嘉佳",
    "哇瓦娃", "姆毛么木", "西喜锡", "南朗郎", "措错", "玛马麻", "卓桌", "扎札", "旦丹", "巴八",
    "尔儿", "买麦", "木牧", "哈海", "者则", "章张", "李黎", "徐许", "于余俞", "谢解",
  ]

  private static let classes: [UInt32: UInt32] = {
    var classes: [UInt32: UInt32] = [:]
    for group in groups {
      let scalars = group.unicodeScalars.map(\.value)
      // A character of two groups keeps its first: a class is one sound.
      for scalar in scalars where classes[scalar] == nil { classes[scalar] = scalars[0] }
    }
    return classes
  }()

  /// The character that stands for all that sound like this one.
  package static func sound(of scalar: UInt32) -> UInt32 { classes[scalar] ?? scalar }
}
