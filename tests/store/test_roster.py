from datetime import time

import pytest
from sqlalchemy.exc import IntegrityError

from opd_desk.domain.model import Doctor
from opd_desk.domain.roster import Hospital, WeekHours
from opd_desk.store import roster
from opd_desk.store.database import Database
from opd_desk.store.errors import NotSetUp
from tests.store.conftest import Desk, presets


def test_a_new_file_is_not_set_up(tmp_path) -> None:
    database = Database.open(tmp_path / "desk.db", create=True)
    with database.reading() as connection:
        assert not roster.is_set_up(connection)
        assert roster.revision(connection) == 0
        assert roster.doctors(connection) == {}
        for ask in (roster.hospital, roster.policy):
            with pytest.raises(NotSetUp):
                ask(connection)
    with database.writing() as connection:
        roster.save_hospital(connection, Hospital("City"))
        assert not roster.is_set_up(connection)
        roster.save_policy(connection, presets()["standard"])
        assert roster.is_set_up(connection)
    database.close()


def test_every_save_comes_back_and_raises_the_revision(desk: Desk) -> None:
    hospital = Hospital("St. Mary's \u0905\u0938\u094d\u092a\u0924\u093e\u0932", "1, Ring Road\nPune", "020-123")
    doctor = Doctor("DOC001", "Dr. K", "", "", None, active=False)
    new = Doctor("AB-1", "Dr. N", "ENT", "3", 7)
    week = [WeekHours(6, time(8, 15), time(9, 15), 20, 2, 0), WeekHours(0, time(9), time(10), 60, 3)]
    revisions = []
    with desk.database.writing() as connection:
        for save in (
            lambda: roster.save_hospital(connection, hospital),
            lambda: roster.save_doctor(connection, doctor),
            lambda: roster.save_doctor(connection, new),
            lambda: roster.save_week(connection, "AB-1", week),
            lambda: roster.save_week(connection, "DOC002", []),
            *(lambda policy=policy: roster.save_policy(connection, policy) for policy in presets().values()),
        ):
            save()
            revisions.append(roster.revision(connection))
            if len(revisions) > 5:
                assert roster.policy(connection) == list(presets().values())[len(revisions) - 6]
    assert revisions == sorted(set(revisions))
    with desk.database.reading() as connection:
        assert roster.hospital(connection) == hospital
        assert list(roster.doctors(connection)) == ["AB-1", "DOC001", "DOC002"]
        assert roster.doctors(connection)["DOC001"] == doctor
        assert roster.doctors(connection)["AB-1"] == new
        assert roster.week(connection, "AB-1") == sorted(week)
        assert roster.week(connection, "DOC002") == []
        assert len(roster.week(connection, "DOC001")) == 6


def test_the_file_refuses_hours_that_cannot_be(desk: Desk) -> None:
    hours = WeekHours(0, time(9), time(10), 60, 3)
    for code, week in (("nobody", [hours]), ("DOC001", [WeekHours(7, time(9), time(10), 60, 3)])):
        with pytest.raises(IntegrityError), desk.database.writing() as connection:
            roster.save_week(connection, code, week)
    with desk.database.reading() as connection:
        assert len(roster.week(connection, "DOC001")) == 6
