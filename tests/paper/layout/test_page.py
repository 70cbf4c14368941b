"""How blocks flow over pages."""

from kzpoll_desktop.paper.layout.page import (
    BOTTOM,
    LEFT,
    TOP,
    Block,
    PageFlow,
    RuledLine,
    TextLine,
    regular,
    space,
    together,
)


def block(name: str, height: float = 100.0, *, keep: bool = False, head: Block | None = None) -> Block:
    made = Block(height=height, keep=keep, head=head)
    made.write(LEFT, 0, [name], regular(10))
    return made


def names(flow: PageFlow) -> list[list[str]]:
    return [[text.text for text in page.texts] for page in flow.pages]


def room() -> float:
    return TOP - BOTTOM


def test_blocks_fill_a_page_and_go_on_at_the_next() -> None:
    flow = PageFlow()
    flow.place([block(str(n), room() / 3) for n in range(4)])
    assert names(flow) == [["0", "1", "2"], ["3"]]


def test_a_heading_never_stays_alone_at_the_end_of_a_page() -> None:
    flow = PageFlow()
    flow.place([block("a", room() - 60), block("heading", 20, keep=True), block("row", 60)])
    assert names(flow) == [["a"], ["heading", "row"]]


def test_a_head_is_repeated_where_a_page_begins_with_a_row() -> None:
    head = block("head", 20)
    flow = PageFlow()
    rows = [block(f"row{n}", room() / 2 - 20, head=head) for n in range(3)]
    flow.place([block("head", 20, keep=True), *rows])
    assert names(flow) == [["head", "row0", "row1"], ["head", "row2"]]


def test_a_group_that_fits_no_page_is_placed_piece_by_piece() -> None:
    flow = PageFlow()
    flow.place([block("a", room() - 10, keep=True), block("b", room() - 10)])
    assert names(flow) == [["a"], ["b"]]


def test_a_page_never_begins_with_a_gap() -> None:
    flow = PageFlow()
    flow.place([block("a", room() - 10), space(50), block("b", 50)])
    assert flow.pages[1].texts[0].y > TOP - 12


def test_a_gap_at_the_end_of_a_page_is_crossed_where_that_is_wanted() -> None:
    for wanted in (True, False):
        flow = PageFlow(struck_gaps=wanted)
        flow.place([block("a", room() / 2), block("b", room() * 0.7)])
        slanted = [rule for rule in flow.pages[0].rules if rule.x0 != rule.x1 and rule.y0 != rule.y1]
        assert len(slanted) == (1 if wanted else 0)


def test_together_keeps_the_order_and_adds_the_heights() -> None:
    one, two = block("a", 30), block("b", 40)
    two.rule(0, 10, 5)
    whole = together([one, two])
    assert whole.height == 70
    assert [text.text for text in whole.texts] == ["a", "b"]
    assert whole.rules == [RuledLine(0, 35, 10, 35, 0.4)]


def test_furniture_is_told_page_and_pages() -> None:
    flow = PageFlow()
    flow.place([block(str(n), room() - 10) for n in range(3)])
    seen: list[tuple[int, int]] = []

    def furniture(page: int, pages: int) -> Block:
        seen.append((page, pages))
        return block(f"{page}/{pages}")

    pages = flow.finish(furniture)
    assert seen == [(1, 3), (2, 3), (3, 3)]
    assert isinstance(pages[2].texts[-1], TextLine)
    assert pages[2].texts[-1].text == "3/3"
