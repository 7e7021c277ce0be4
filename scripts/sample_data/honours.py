"""Model workers, and what their certificates say."""

from .stream import Stream

TITLES = {
    "national": (("全国劳动模范", (2005, 2010, 2015)), ("全国先进工作者", (2010, 2015))),
    "provincial": (("青海省劳动模范", (2007, 2012, 2017)), ("青海省先进工作者", (2012, 2017))),
    "municipal": (("州市级劳动模范", (2008, 2011, 2014, 2016)),),
}
MARKS = {"national": "全劳", "provincial": "青劳", "municipal": "州劳"}


def build(people):
    """The rows of `honour`: each person once, a few twice at different levels."""
    stream = Stream("honours")
    old = [x for x in people if 1950 <= x.birth.year <= 1990]
    rows = []
    for i, person in enumerate(stream.some(old, 70)):
        levels = ["municipal"] if i >= 30 else ["provincial"] if i >= 8 else ["national"]
        if i % 9 == 0 and levels != ["municipal"]:
            levels.append("municipal")
        for level in levels:
            title, years = stream.pick(TITLES[level])
            fit = [x for x in years if x - person.birth.year >= 24]
            if not fit:
                continue
            year = stream.pick(fit)
            number = f"{MARKS[level]}字{year}第{stream.between(1, 900):03d}号"
            rows.append({
                "id_number": person.id_number, "level": level, "title": title, "year": year,
                "certificate": number if stream.chance(800) else ""})
    return rows
