"""The steps after closing: each is taken in any order, none is forced, and none changes what a closed sheet says."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.domain.day.acts import MOST_MEMBERS, is_moment
from kzpoll_desktop.domain.day.after import (
    Complaint,
    Copy,
    HandedOver,
    Kit,
    MemberSignature,
    Posting,
    SheetName,
    name_of,
)
from kzpoll_desktop.domain.day.closing import signs_for_chair
from kzpoll_desktop.domain.day.entry import Entry, Stamp
from kzpoll_desktop.domain.day.events.after import (
    ComplaintNoted,
    CopiesPosted,
    CopyNoted,
    KitPacked,
    ThingHandedOver,
)
from kzpoll_desktop.domain.day.events.signing import MemberSigned
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures import stages
from kzpoll_desktop.domain.figures.record import Member
from kzpoll_desktop.domain.rules.commission import voting_members

MOST_TEXT = 500
MOST_BALLOTS = 99_999


def may_begin(day: Day) -> Refused | None:
    """Why nothing of what comes after closing is noted yet; None where it may be. Refused: not_closed.

    While the votes are counted again the protocol before that still counts: copies of it are given.
    """
    return None if day.closed or day.under_recount else Refused("not_closed")


def _may_go_out(day: Day) -> Refused | None:
    """The same of what is posted, packed or handed over: that waits for the end of a recount. Refused: recount_goes_on."""
    return Refused("recount_goes_on") if day.under_recount else may_begin(day)


def certifiers(day: Day) -> tuple[Member, ...]:
    """Who certifies a copy: the chair, or who acts for an absent one, and the secretary [43(8)]."""
    stands_in = signs_for_chair(day.record)
    return tuple(
        member
        for member in day.record.commission
        if member.role_at_closing() in ("chair", "secretary") or member == stands_in
    )


def note_copy(day: Day, stamp: Stamp, copy: Copy) -> Entry | Refused:
    """Write a line into the register of copies; the sheet and, where it is 0, the number are put in here.

    Refused: not_closed, person_needed, bad_moment, certifier_needed where it was given and nobody certified it.
    """
    closed = day.valid_sheets.get(copy.of.contest)
    refusal = may_begin(day)
    if refusal is not None or closed is None:
        return refusal or Refused("not_closed")
    if not copy.to.strip():
        return Refused("person_needed", {}, ("to",))
    if not is_moment(copy.asked):
        return Refused("bad_moment", {}, ("asked",))
    if copy.given and not copy.certified:
        return Refused("certifier_needed", {}, ("certified",))
    known = next(
        (one for one in day.after.copies_of(copy.of.contest) if one.number == copy.number and copy.number),
        None,
    )
    made = replace(
        copy,
        of=known.of if known is not None else name_of(closed),
        number=copy.number if known is not None else day.after.next_copy(copy.of.contest),
        to=_cut(copy.to),
        organisation=_cut(copy.organisation),
        reason=_cut(copy.reason),
        certified=copy.certified if copy.given else (),
    )
    if known is not None and replace(made, wall=known.wall) == known:
        return Refused("nothing_changes")
    return Entry(day.seq + 1, stamp, CopyNoted(made))


def post(day: Day, stamp: Stamp, posting: Posting) -> Entry | Refused:
    """Note that copies of the current sheets hang somewhere; the sheets are put in here.

    Refused: not_closed, place_needed, bad_moment, until_before.
    """
    refusal = _may_go_out(day)
    if refusal is not None:
        return refusal
    if not posting.where.strip():
        return Refused("place_needed", {}, ("where",))
    for name, moment in (("at", posting.at), ("until", posting.until)):
        if not is_moment(moment):
            return Refused("bad_moment", {}, (name,))
    if posting.until <= posting.at:
        return Refused("until_before", {}, ("until",))
    sheets = tuple(map(name_of, day.current_sheets.values()))
    return Entry(day.seq + 1, stamp, CopiesPosted(replace(posting, sheets=sheets, where=_cut(posting.where))))


def note_complaint(day: Day, stamp: Stamp, complaint: Complaint) -> Entry | Refused:
    """Note an act, an application or a complaint, or what was decided about one; a number of 0 gets the next one.

    Refused: not_closed, person_needed, about_needed, bad_moment, reason_needed, votes_too_many, nothing_changes.
    """
    refusal = may_begin(day) or _complaint_stands(day, complaint)
    if refusal is not None:
        return refusal
    known = next((one for one in day.after.complaints if one.number == complaint.number), None)
    decided = bool(complaint.decision)
    made = replace(
        complaint,
        number=complaint.number if known is not None else day.after.next_complaint(),
        by=_cut(complaint.by),
        about=_cut(complaint.about),
        article=_cut(complaint.article),
        reason=_cut(complaint.reason) if decided else "",
        votes_for=complaint.votes_for if decided else 0,
        votes_against=complaint.votes_against if decided else 0,
    )
    if made == known:
        return Refused("nothing_changes")
    return Entry(day.seq + 1, stamp, ComplaintNoted(made))


def _complaint_stands(day: Day, complaint: Complaint) -> Refused | None:
    if not complaint.by.strip():
        return Refused("person_needed", {}, ("by",))
    if not complaint.about.strip():
        return Refused("about_needed", {}, ("about",))
    if not is_moment(complaint.at):
        return Refused("bad_moment", {}, ("at",))
    if not complaint.decision:
        return None
    if not complaint.reason.strip():
        return Refused("reason_needed", {}, ("reason",))
    members = min(voting_members(day.record), MOST_MEMBERS)
    if min(complaint.votes_for, complaint.votes_against) < 0 or (
        complaint.votes_for + complaint.votes_against > members
    ):
        return Refused("votes_too_many", {"members": members}, ("for",))
    return None


def pack(day: Day, stamp: Stamp, kit: Kit) -> Entry | Refused:
    """Note what is in the kit of a ballot; packs that differ from the record stand in the way of nothing.

    Refused: not_closed, pack_not_a_number, nothing_changes.
    """
    refusal = _may_go_out(day)
    if refusal is not None or kit.contest not in day.current_sheets:
        return refusal or Refused("not_closed")
    numbers = [one.ballots for one in kit.packs] + [number for _, number in kit.things]
    if any(not 0 <= number <= MOST_BALLOTS for number in numbers):
        return Refused("pack_not_a_number")
    packs = tuple(replace(one, seal=_cut(one.seal)) for one in kit.packs)
    made = replace(kit, to=_cut(kit.to), packs=packs, things=tuple(sorted(kit.things)))
    if made == day.after.kit(kit.contest):
        return Refused("nothing_changes")
    return Entry(day.seq + 1, stamp, KitPacked(made))


def hand_over(day: Day, stamp: Stamp, handed: HandedOver) -> Entry | Refused:
    """Note that a kit or the result package was handed over.

    Refused: not_closed, person_needed, bad_moment, arrived_before, not_packed, seals_need_act, nothing_changes.
    """
    refusal = _may_go_out(day) or _handing_stands(day, handed)
    if refusal is not None:
        return refusal
    made = replace(handed, to=_cut(handed.to), act=_cut(handed.act) if handed.seals == "act" else "")
    known = day.after.kit_handed(made.contest) if made.what == "kit" else None
    if known is not None and replace(made, wall=known.wall) == known:
        return Refused("nothing_changes")
    return Entry(day.seq + 1, stamp, ThingHandedOver(made))


def _handing_stands(day: Day, handed: HandedOver) -> Refused | None:
    if handed.what == "kit" and day.after.kit(handed.contest) is None:
        return Refused("not_packed")
    if not handed.to.strip():
        return Refused("person_needed", {}, ("to",))
    for name, moment in (("left", handed.left), ("arrived", handed.arrived)):
        if moment and not is_moment(moment):
            return Refused("bad_moment", {}, (name,))
    if handed.left and handed.arrived and handed.arrived < handed.left:
        return Refused("arrived_before", {}, ("arrived",))
    if handed.seals == "act" and not handed.act.strip():
        return Refused("seals_need_act", {}, ("act",))
    return None


def sign(day: Day, stamp: Stamp, signature: MemberSignature) -> Entry | Refused:
    """Keep that a member signed the sealed protocol that counts.

    Refused: not_closed, paper_replaced where it is of no sheet that counts, field_signed, other_file_signed where
    another signature came into it meanwhile.
    """
    refusal = _may_go_out(day)
    if refusal is not None:
        return refusal
    if signature.paper not in {one.papers["protocol"] for one in day.current_sheets.values()}:
        return Refused("paper_replaced")
    if signature.field in {one.field for one in day.after.signatures_in(signature.paper)}:
        return Refused("field_signed")
    if signature.before != day.after.signed_file(signature.paper):
        return Refused("other_file_signed")
    return Entry(day.seq + 1, stamp, MemberSigned(signature))


# --- what is open ---------------------------------------------------------------------------------------------


def is_posted(day: Day) -> bool:
    """Whether a copy of every sheet that counts was posted; one that was closed anew is posted anew."""
    posted = {one for posting in day.after.postings for one in posting.sheets}
    return all(name_of(sheet) in posted for sheet in day.current_sheets.values())


def is_handed_over(day: Day) -> bool:
    """Whether the kit of every ballot was packed and has arrived."""
    return all(
        (handed := day.after.kit_handed(contest)) is not None and bool(handed.arrived)
        for contest in day.current_sheets
    )


def is_finished(day: Day) -> bool:
    """Whether the night is over: everything is closed, posted, and handed over."""
    return day.closed and is_posted(day) and is_handed_over(day)


def is_done(day: Day, task: str) -> bool:
    """Whether nothing of a task is open; what somebody has to ask for first is open until somebody did."""
    after = day.after
    match task:
        case stages.COPIES:
            return bool(after.copies)
        case stages.WALL:
            return is_posted(day)
        case stages.COMPLAINTS:
            return bool(after.complaints) and not any(one.open for one in after.complaints)
        case stages.SIGNATURES:
            return all(one.signed_at for one in day.current_sheets.values())
        case stages.KIT:
            return is_handed_over(day)
        case stages.RECOUNT:
            return day.closed and day.count.recount is not None
    return False


def of_earlier_sheet(day: Day, name: SheetName) -> bool:
    """Whether something was done with a sheet that no longer counts."""
    current = day.valid_sheets.get(name.contest)
    return current is None or name_of(current) != name


def _cut(text: str) -> str:
    return text.strip()[:MOST_TEXT]
