"""Pages saved as text, made up for the tests: one story, one thread, printed in the ways of several systems and converters."""

from __future__ import annotations

from dataclasses import dataclass

STORY = """The Quayside Courier

Swing bridge to stay open to cyclists through the winter

The swing bridge at Mill Lane will stay open to cyclists all winter, the harbour board decided on Tuesday night.

“We looked at the figures twice,” said board member Ilse Torres. “Nobody wants the detour.”

The board will look at the matter again in spring, when the new crossing is to be finished.
"""


@dataclass(frozen=True)
class Said:
    """What one reader wrote."""

    name: str
    date: str
    text: str
    reply_to: str | None = None
    score: int = 0


THREAD = (
    Said(
        "Wilma Aarts",
        "March 3, 2021 9:15 am",
        "At last a decision that somebody can understand.\n\nThank you, Ilse.",
        score=12,
    ),
    Said(
        "cyclist_77",
        "March 3, 2021 10:02 am",
        "I cross there twice a day, and the detour costs me half an hour.",
        "Wilma Aarts",
        3,
    ),
    Said("Bo", "March 4, 2021 8:40 pm", "What about the horses?", score=-2),
    Said("Dr. Paul N.", "March 5, 2021 7:05 am", "Horses may use the ford, as they have for two hundred years.", "Bo"),
)

WPDISCUZ_HEAD = (
    "Subscribe\nLogin\nNotify of\n4 Comments\nOldest\nNewest Most Voted\nInline Feedbacks\nView all comments\n"
)


def wpdiscuz7(thread: tuple[Said, ...] = THREAD, *, layout: int = 1, names: int = 1, controls: bool = True) -> str:
    """wpDiscuz 7: name once or twice, date, "Reply to" after it (layout 1) or before it (2 and 3)."""
    out = [STORY, WPDISCUZ_HEAD]
    for said in thread:
        head = [said.name] * names
        label = [f"Reply to  {said.reply_to}"] if said.reply_to else []
        head += [said.date, *label] if layout == 1 else [*label, said.date]
        foot = f"\n\n{said.score}\nReply\n" if controls else "\n\n"
        out.append("\n".join(head) + f"\n\n{said.text}" + foot)
    return "".join(out)


def wpdiscuz5(thread: tuple[Said, ...] = THREAD) -> str:
    """wpDiscuz 3 to 5: role and name above the text, votes, control and date under it."""
    out = [STORY, 'Leave a Reply\n\n4 Comments on "Swing bridge"\n\nNotify of\nnewest oldest most voted\n']
    out += [
        f"Guest\n{s.name}\nShare On TwitterShare On Google\n\n{s.text}\n\nVote Up{s.score}Vote Down  Reply\n{s.date}\n"
        for s in thread
    ]
    return "".join(out)


def native(thread: tuple[Said, ...] = THREAD, says: str = " says:", reply: str = "Reply") -> str:
    """WordPress' own comments in a classic theme."""
    out = [STORY, "4 thoughts on “Swing bridge to stay open to cyclists through the winter”\n\n"]
    out += [f"{s.name}{says}\n{s.date.replace('2021 ', '2021 at ')}\n\n{s.text}\n\n{reply}\n\n" for s in thread]
    return "".join(
        [*out, "Leave a Reply Cancel reply\n\nYour email address will not be published. Required fields are marked *\n"]
    )


def one_line(pattern: str, thread: tuple[Said, ...] = THREAD) -> str:
    """Name and date on one line, framed by words."""
    out = [STORY, "4 Comments\n\n"]
    out += [pattern.format(n=i, name=s.name, date=s.date) + f"\n\n{s.text}\n\n" for i, s in enumerate(thread, 1)]
    return "".join(out)
