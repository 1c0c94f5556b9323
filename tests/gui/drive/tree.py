"""What a screen reader is told about a program: the tree of its controls, read over AT-SPI.

    with Bus() as bus:
        for node in bus.tree(pid): print(node.role, node.name)

A tree is what there is at one moment; it is read level by level, all questions of a level at
once, because one after the other would take seconds. What is hidden is left out.
"""

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

ACCESSIBLE = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
LABELLED_BY = 2  # AtspiRelationType
ROOT = "/org/a11y/atspi/accessible/root"
# Bits of AtspiStateType (at-spi2-core, atspi-constants.h).
STATES = {"active": 1, "checked": 4, "enabled": 8, "focused": 12, "selected": 23, "showing": 25}


class Node:
    def __init__(self, bus, place, parent):
        self.bus, self.place, self.parent = bus, place, parent
        self.role = self.name = self.label = ""
        self.bits, self.children = 0, []

    def is_(self, state):
        return bool(self.bits >> STATES[state] & 1)

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def ask(self, interface, method, arguments=None):
        answer, = self.bus.ask([(self.place, "org.a11y.atspi." + interface, method, arguments)])
        return answer

    def get(self, interface, name):
        answer, = self.bus.ask([(self.place, PROPERTIES, "Get", ("(ss)", ("org.a11y.atspi." + interface, name)))])
        return answer

    def now(self, state):
        """Whether that holds by now; asks only about this one."""
        words = self.ask("Accessible", "GetState") or []
        self.bits = sum(word << 32 * at for at, word in enumerate(words))
        return self.is_(state)

    def left(self):
        """Its left edge on the screen, in pixels."""
        x, _, _, _ = self.ask("Component", "GetExtents", ("(u)", (0,)))
        return x

    def length(self):
        """Of what stands in a field, in characters."""
        return self.get("Text", "CharacterCount") or 0

    def text(self):
        return self.ask("Text", "GetText", ("(ii)", (0, self.length()))) or ""

    def __str__(self):
        marks = " ".join(state for state in ("focused", "checked", "selected") if self.is_(state))
        label = f" ({self.label})" if self.label else ""
        return f"{self.role} {self.name!r}{label} {marks}".rstrip()


class Bus:
    def __enter__(self):
        session = self.connect(Gio.dbus_address_get_for_bus_sync(Gio.BusType.SESSION))
        address, = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None,
                                     None, Gio.DBusCallFlags.NONE, 20000)
        session.close_sync()
        self.connection = self.connect(address)
        return self

    def __exit__(self, *_):
        self.connection.close_sync()

    @staticmethod
    def connect(address):
        flags = Gio.DBusConnectionFlags
        return Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION)

    def ask(self, questions):
        """The answers in the order of the questions; None where there is none."""
        answers, open_questions = [None] * len(questions), len(questions)

        def take(connection, result, at):
            nonlocal open_questions
            open_questions -= 1
            try:
                answers[at] = connection.call_finish(result).unpack()[0]
            except GLib.Error:
                pass  # it went away meanwhile

        for at, ((owner, path), interface, method, arguments) in enumerate(questions):
            self.connection.call(owner, path, interface, method, arguments and GLib.Variant(*arguments), None,
                                 Gio.DBusCallFlags.NONE, 5000, None, take, at)
        while open_questions:
            GLib.MainContext.default().iteration(True)
        return answers

    def tree(self, pid):
        """The program itself with its windows below it; None as long as it is not there."""
        programs, = self.ask([(("org.a11y.atspi.Registry", ROOT), ACCESSIBLE, "GetChildren", None)])
        owners = [tuple(each) for each in programs or []]
        pids = self.ask([(("org.freedesktop.DBus", "/org/freedesktop/DBus"), "org.freedesktop.DBus",
                          "GetConnectionUnixProcessID", ("(s)", (owner,))) for owner, _ in owners])
        for place, its in zip(owners, pids):
            if its == pid:
                top = Node(self, place, None)
                self.grow(top)
                return top
        return None

    def grow(self, top):
        level = [top]
        while level:
            self.describe(level)
            shown = [node for node in level if node is top or node.is_("showing")]
            below = self.ask([(node.place, ACCESSIBLE, "GetChildren", None) for node in shown])
            for node, places in zip(shown, below):
                node.children = [Node(self, tuple(place), node) for place in places or []]
            level = [child for node in shown for child in node.children]
        for node in list(top.walk()):
            node.children = [child for child in node.children if child.is_("showing")]

    def describe(self, nodes):
        def of_all(interface, method, arguments=None):
            return self.ask([(node.place, interface, method, arguments) for node in nodes])

        for node, role in zip(nodes, of_all(ACCESSIBLE, "GetRoleName")):
            node.role = role or ""
        for node, state in zip(nodes, of_all(ACCESSIBLE, "GetState")):
            node.bits = sum(word << 32 * at for at, word in enumerate(state or []))
        names = of_all(PROPERTIES, "Get", ("(ss)", (ACCESSIBLE, "Name")))
        for node, name in zip(nodes, names):
            node.name = name or ""
        # On Linux a combo box is called what is chosen in it; what for, its label says.
        boxes = [node for node in nodes if node.role == "combo box"]
        relations = self.ask([(box.place, ACCESSIBLE, "GetRelationSet", None) for box in boxes])
        for box, its in zip(boxes, relations):
            labels = [tuple(place) for kind, places in its or [] if kind == LABELLED_BY for place in places]
            said = self.ask([(place, PROPERTIES, "Get", ("(ss)", (ACCESSIBLE, "Name"))) for place in labels])
            box.label = " ".join(filter(None, said))
