"""What a person hears of the program, and the keys they press.

    screen.tab_to("Continue")         # Tab until it has the focus: so it can be reached
    screen.press("space")
    screen.wait("label", "Welcome")

Everything is looked for by role and accessible name, and waited for until it is true; what does
not come within PATIENCE fails, and says what was there instead. A name is a text, or a compiled
expression that is to be found in it.
"""

import re
import time

from tree import Bus

PATIENCE = 60.0  # seconds: for whatever the program itself has to do
BREATH = 0.1
FIELDS = ("text", "password text", "entry", "spin button")
FRAMES = ("frame", "window", "dialog", "filler", "panel", "alert message", "application")
ITEMS = ("list item", "table cell", "page tab")


class Screen:
    def __init__(self, desktop):
        self.desktop, self.pid = desktop, None

    def __enter__(self):
        self.bus = Bus().__enter__()
        return self

    def __exit__(self, *_):
        self.bus.__exit__()

    # --- hearing -------------------------------------------------------------------------

    def everything(self):
        top = self.bus.tree(self.pid)
        return list(top.walk()) if top else []

    def all(self, role, name=None):
        return [node for node in self.everything() if node.role == role and named(node, name)]

    def find(self, role, name=None):
        return next(iter(self.all(role, name)), None)

    def wait(self, role, name=None, that=None, patience=PATIENCE):
        """Until there is one (for which `that` is true)."""
        def there():
            return next((node for node in self.all(role, name) if that is None or that(node)), None)
        return self.until(there, f"{role} {said(name)}", patience)

    def wait_all(self, role, name, count, patience=PATIENCE):
        """Until there are exactly so many."""
        def there():
            found = self.all(role, name)
            return found if len(found) == count else None
        return self.until(there, f"{count} times {role} {said(name)}", patience)

    def wait_gone(self, role, name=None, patience=PATIENCE):
        self.until(lambda: not self.all(role, name), f"end of {role} {said(name)}", patience)

    def until(self, condition, what, patience=PATIENCE):
        end = time.monotonic() + patience
        while not (found := condition()):
            if time.monotonic() > end:
                raise AssertionError(f"no {what} within {patience:g} s; there is:\n{self.told()}")
            time.sleep(BREATH)
        return found

    def focused(self):
        def has_it(node):
            if not node.is_("focused") or node.role in FRAMES:
                return False
            # The current row of a list says so also while the list itself has no focus; so do tabs.
            return node.role not in ITEMS or node.parent.is_("focused")
        return next(filter(has_it, reversed(self.everything())), None)

    def told(self):
        """All that is shown, one thing a line."""
        def lines(node, depth):
            yield "  " * depth + str(node)
            for child in node.children:
                yield from lines(child, depth + 1)
        top = self.bus.tree(self.pid)
        return "\n".join(lines(top, 0)) if top else "(nothing)"

    def field(self, name):
        return next((node for node in self.everything() if node.role in FIELDS and named(node, name)), None)

    def content(self, name):
        """What stands in the field; None if there is no such field."""
        field = self.field(name)
        return field.text() if field else None

    # --- keys ----------------------------------------------------------------------------

    def press(self, *keys):
        """Keys as xdotool names them: Return, ctrl+k, shift+Tab."""
        self.desktop.run("xdotool", "key", "--clearmodifiers", *keys)

    def type(self, text):
        self.desktop.run("xdotool", "type", "--clearmodifiers", "--delay", "10", text)

    def focus_is(self, name):
        def there():
            now = self.focused()
            return now if named(now, name) else None
        return self.until(there, f"focus on {said(name)}")

    def tab_to(self, name, key="Tab", most=40):
        """Walks with Tab to the control of this name: who has no mouse has no other way."""
        for _ in range(most):
            here = self.until(self.focused, "focus")
            if named(here, name):
                return here
            holder = here.parent if here.role in ITEMS else here
            self.press(key)
            self.until(lambda: not holder.now("focused"), f"way on from {here}")
        raise AssertionError(f"{key} never comes to {said(name)}; there is:\n{self.told()}")

    def push(self, name):
        """Walks to the button and presses it."""
        self.tab_to(name)
        self.press("space")

    def fill(self, name, text, secret=False):
        """Walks to the field, takes out what is in it, writes. A secret is never read aloud."""
        field = self.tab_to(name)
        self.press("ctrl+a", "Delete")
        self.type(text)
        self.until(lambda: field.length() == len(text), f"{text!r} in {said(name)}")
        assert (field.text() == text) != secret, f"{said(name)} reads {field.text()!r}"

    def resize(self, width, height):
        """The window that is in front, in pixels."""
        self.desktop.run("xdotool", "getactivewindow", "windowsize", "--sync", str(width), str(height))

    def lightness(self):
        """Of all that is seen, 0 to 1: whether a theme is dark can only be seen."""
        command = ("import", "-window", "root", "-resize", "1x1!", "-format", "%[fx:lightness]", "info:-")
        return float(self.desktop.run(*command))

    def picture(self, path):
        self.desktop.run("import", "-window", "root", path)


def named(node, name):
    if node is None:
        return False
    if name is None:
        return True
    if isinstance(name, re.Pattern):
        return name.search(node.name) is not None
    return name in (node.name, node.label)


def said(name):
    return "" if name is None else repr(name.pattern if isinstance(name, re.Pattern) else name)
