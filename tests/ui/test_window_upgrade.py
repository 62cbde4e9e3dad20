"""The window on a file that an older version has made: it says what became of it, and where it is as it was."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import TYPE_CHECKING

from opd_desk.store.schema import NEWEST

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.counter import Counter

OLD = Path(__file__).parents[1] / "store" / "old" / "0003.db.gz"


def test_an_older_versions_data_are_shown_and_it_is_said_where_they_are_kept(
    open_counter: Callable[..., Counter], tmp_path: Path
) -> None:
    path = tmp_path / "पुराना.db"
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    name = f"पुराना.before-{NEWEST}.db"
    assert open_counter(path).said == f"Data of an older version were brought up to date. As they were: {name}."
    kept = path.with_name(name)
    assert kept.is_file()
    again = open_counter(path)
    assert name not in again.said
    assert len([*tmp_path.glob("*before*")]) == 1
