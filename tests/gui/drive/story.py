"""One evening with the program, told step by step. Each step leaves the window as the next one needs it.

Only keys are pressed, and only what a screen reader hears is believed.
"""

import os
import re

from program import Echo, Image, Window, fingerprint_of, free_port

NAME, PASSPHRASE = "Jonas Weber", "correct horse battery"
PEER = "Anna Berger"
DRAFT = "not yet finished"
READS_MEMORY = os.geteuid() == 0  # the program lets nobody else; then this part is not tried


class Story:
    def __init__(self, desktop, screen, vaultgram, cli, pictures):
        self.desktop, self.screen, self.cli, self.pictures = desktop, screen, cli, pictures
        self.window = Window(desktop, screen, vaultgram, desktop.scratch("profile"))
        self.port = free_port()
        self.echo = None

    def steps(self):
        return [self.first_start, self.add_a_peer, self.chat, self.verify, self.key_changed, self.accept,
                self.search, self.quick_switch, self.quote, self.settings, self.draft, self.lock, self.restart, self.lock_offline, self.right_to_left, self.twice_as_large, self.small, self.leave]

    def end(self):
        if self.echo:
            self.echo.stop()
        if self.window.process:
            self.window.stop()

    def picture(self, name):
        if self.pictures:
            self.screen.picture(f"{self.pictures}/{name}.png")

    # --- what is heard of messages -------------------------------------------------------

    def message(self, *parts, patience=30):
        """The message in which all of these are heard."""
        fits = re.compile(".*".join(map(re.escape, parts)), re.DOTALL)
        return self.screen.wait("list item", fits, patience=patience)

    def say(self, text):
        field = self.screen.focus_is("Message")
        self.screen.type(text)
        self.screen.until(lambda: field.text() == text, f"{text!r} in the field")
        self.screen.press("Return")

    # --- the steps -----------------------------------------------------------------------

    def first_start(self):
        """A name, a passphrase, ready: with a fresh profile that is all that is asked."""
        screen = self.screen
        self.window.start()
        screen.wait("dialog", "Welcome to Vaultgram")
        screen.focus_is("Your name")  # one can write at once
        screen.fill("Your name", NAME)
        self.picture("first-start-name")
        screen.push("Continue")
        screen.fill("Passphrase", PASSPHRASE, secret=True)
        screen.fill("Passphrase again", PASSPHRASE[:-1], secret=True)
        screen.push("Make my identity")
        screen.wait("label", "The two are not the same.")
        self.picture("first-start-protection")
        screen.fill("Passphrase again", PASSPHRASE, secret=True)
        screen.push("Make my identity")
        screen.focus_is("Start")
        self.picture("first-start-ready")
        screen.press("space")
        screen.wait("frame", "Vaultgram")
        screen.wait("label", "You do not have any contacts yet")
        screen.until(screen.focused, "focus in the window")
        self.picture("empty")

    def add_a_peer(self):
        """By address; what is no address is refused beside the field."""
        screen = self.screen
        self.echo = Echo(self.cli, self.port)
        screen.press("ctrl+n")
        screen.wait("dialog", "Add contact")
        screen.press("Escape")
        screen.wait_gone("dialog", "Add contact")
        screen.push("Add contact")
        screen.wait("dialog", "Add contact")
        screen.focus_is("Address and port")
        screen.fill("Address and port", "127.0.0.1:99999")
        screen.press("Return")
        screen.focus_is("Address and port")
        assert screen.find("dialog", "Add contact"), "an address that is none was taken"
        self.picture("add-contact")
        screen.fill("Address and port", f"127.0.0.1:{self.port}")
        screen.fill("Name (optional)", PEER)
        screen.press("Return")
        screen.wait_gone("dialog", "Add contact")
        screen.wait("list item", re.compile(f"^{PEER}, Connected, Not verified"), patience=30)

    def chat(self):
        """A text there and back; the mark of the own one ends at "Received"."""
        self.open_chat()
        self.say("Hello Anna")
        self.message("You", "Hello Anna", "Encrypted, not verified", "Received by Anna")
        self.message(PEER, "Echo: Hello Anna", "Encrypted, not verified")
        self.say("The key is under the blue flower pot.")
        self.message(PEER, "Echo: The key is under the blue flower pot.")
        self.picture("conversation")

    def open_chat(self):
        if not self.screen.find("list", f"Messages with {PEER}"):
            self.screen.press("ctrl+1")
        self.screen.wait("list", f"Messages with {PEER}")
        self.screen.focus_is("Message")

    def verify(self):
        """The safety number is the one that the other program shows."""
        screen = self.screen
        screen.press("ctrl+shift+v")
        screen.wait("dialog", f"Verify {PEER}")
        screen.wait("label", "You have not verified your safety number with Anna.")
        self.picture("verify-words")
        screen.tab_to("Words")
        screen.press("Right")
        shown = "".join(node.name for node in screen.wait_all("label", re.compile(r"^\d{5}$"), 12))
        theirs = self.echo.safety_number()
        assert sorted((shown[:30], shown[30:])) == sorted((theirs[:30], theirs[30:])), (shown, theirs)
        self.picture("verify-digits")
        screen.press("Right")
        self.picture("verify-qr")
        screen.push("They match")
        screen.push("Confirm")
        screen.wait_gone("dialog", f"Verify {PEER}")
        screen.wait("push button", "Verified")
        self.message("You marked your safety number with Anna as verified")
        self.say("Now we know")
        self.message("You", "Now we know", "Encrypted, verified contact", "Received by Anna")

    def key_changed(self):
        """Another identity at the same address: shown, and nothing is sent before a decision."""
        screen = self.screen
        self.message(PEER, "Echo: Now we know")
        self.echo.stop()
        self.echo = Echo(self.cli, self.port)
        screen.wait("frame", re.compile("Anna’s safety number has changed and is no longer verified"), patience=60)
        screen.wait("push button", "Key changed")
        self.picture("key-changed")
        assert screen.field("Message") is None, "one can write to a key that nobody accepted"
        assert not screen.find("push button", "Send").is_("enabled"), "one can send to it"
        screen.push("What is this?")
        screen.wait("push button", "Close")
        screen.press("Escape")
        screen.wait_gone("push button", "Close")
        assert not self.echo.cli.messages(), "something was sent to the changed key"

    def accept(self):
        screen = self.screen
        screen.push("Accept without verifying")
        screen.wait_gone("push button", "Accept without verifying")
        screen.wait("push button", "Not verified")
        self.message("You accepted the new safety number with Anna without verifying it")
        screen.tab_to("Message")
        self.say("New computer?")
        self.message(PEER, "Echo: New computer?", "Encrypted, not verified")

    def search(self):
        """In this chat and everywhere."""
        screen = self.screen
        screen.press("ctrl+f")
        screen.focus_is("Search in this chat")
        screen.type("flower")
        screen.wait("label", re.compile(r"1 of 2|2 of 2"))
        self.picture("search")
        screen.press("Escape")
        screen.wait_gone("text", "Search in this chat")
        screen.press("ctrl+shift+f")
        screen.focus_is("Search contacts and messages")
        screen.type("flower")
        screen.wait("list item", re.compile("blue flower pot"))
        self.picture("search-everywhere")
        screen.press("ctrl+a", "Delete")

    def quick_switch(self):
        screen = self.screen
        screen.press("ctrl+k")
        screen.wait("dialog", "Go to a chat")
        screen.focus_is("Go to a chat")
        screen.type("ann")
        self.picture("quick-switcher")
        screen.press("Return")
        screen.wait_gone("dialog", "Go to a chat")
        screen.focus_is("Message")

    def quote(self):
        """What was found is answered to; the bar above the field goes with Escape, and comes back."""
        screen = self.screen
        screen.press("ctrl+f")
        screen.focus_is("Search in this chat")
        screen.type("flower")
        screen.wait("label", re.compile(r"1 of 2|2 of 2"))
        screen.press("Escape")
        screen.focus_is("Message")
        screen.press("alt+q")
        screen.wait("push button", "Do not answer to this")
        screen.press("Escape")
        screen.wait_gone("push button", "Do not answer to this")
        screen.press("alt+q")
        screen.wait("push button", "Do not answer to this")
        self.say("It is still there")
        screen.wait_gone("push button", "Do not answer to this")
        self.message("You", "blue flower pot", "It is still there", "Received by Anna")
        self.picture("quote")

    def settings(self):
        """Language and theme change at once, without a restart."""
        screen = self.screen
        screen.press("ctrl+comma")
        screen.wait("dialog", "Settings")
        screen.focus_is("Profile & identity")
        self.picture("settings-profile")
        screen.press("Down", "Down", "Down", "Down")
        screen.focus_is("Appearance")
        screen.tab_to("Theme")
        assert screen.lightness() > 0.5
        screen.press("End")
        screen.wait("combo box", "Dark")
        screen.until(lambda: screen.lightness() < 0.5, "dark theme")
        self.picture("settings-appearance")
        screen.tab_to("Language of the window")
        screen.type("D")
        screen.wait("dialog", "Einstellungen")
        screen.focus_is("Sprache des Fensters")
        screen.press("Escape")
        screen.wait_gone("dialog", "Einstellungen")
        screen.wait("list", f"Nachrichten mit {PEER}")

    def draft(self):
        """Half a text stays, and the list says so."""
        self.screen.tab_to("Nachricht")
        self.screen.type(DRAFT)
        # Of the chat that is open nothing is said in the list; it is when another place is gone to.
        self.screen.until(lambda: self.screen.content("Nachricht") == DRAFT, "draft")
        self.picture("conversation-german-dark")

    def lock(self):
        """Nothing is heard while it is locked; a wrong passphrase opens nothing."""
        screen = self.screen
        screen.press("ctrl+l")
        screen.focus_is("Passphrase")
        assert PEER not in screen.told(), "the contact is heard while it is locked"
        self.picture("locked")
        screen.type("wrong passphrase")
        screen.press("Return")
        screen.wait("label", "Das ist nicht die Passphrase.")
        self.no_copies("wrong passphrase")
        self.write_passphrase()
        screen.wait("list", f"Nachrichten mit {PEER}")
        self.no_copies(PASSPHRASE)

    def restart(self):
        """Everything is there again: name, contact, messages, draft, language, theme."""
        screen = self.screen
        screen.press("ctrl+q")
        assert self.window.ended() == 0, "ctrl+q does not end it well"
        self.window.start()
        self.write_passphrase()
        screen.wait("frame", "Vaultgram")
        screen.until(lambda: screen.lightness() < 0.5, "dark theme")
        screen.wait("list item", re.compile(f"^{PEER}, Verbunden, Nicht verifiziert.*Entwurf: {DRAFT}"))
        screen.until(screen.focused, "focus in the window")
        screen.press("ctrl+1")
        screen.wait("list", f"Nachrichten mit {PEER}")
        screen.until(lambda: screen.content("Nachricht") == DRAFT, "draft")
        self.message("Hello Anna")
        self.message(PEER, "Echo: Hello Anna")
        screen.press("shift+Tab")
        screen.tab_to(re.compile("^Eigenes Profil und Fingerabdruck, Online"), key="shift+Tab")

    def lock_offline(self):
        """Locked so, the program knows no key any more (X12), and is there again with the passphrase."""
        screen, own = self.screen, self.echo.other_fingerprint()
        if READS_MEMORY:
            seed = Image(self.window.process.pid).find(lambda window: fingerprint_of(window) == own)
            assert seed, "the private key is not in the locked pages while it lives: the scan does not work"
        screen.press("ctrl+comma")
        screen.focus_is("Profil & Identität")
        screen.press("Down", "Down")
        screen.tab_to("Solange gesperrt ist")
        screen.press("End")
        screen.wait("combo box", "Offline gehen")
        screen.press("Escape")
        screen.wait_gone("dialog", "Einstellungen")
        screen.press("ctrl+l")
        screen.wait("dialog", "Passphrase")
        if READS_MEMORY:
            image = Image(self.window.process.pid)
            assert image.count(seed) == (0, 0), image.places(seed)
            assert not image.find(lambda window: fingerprint_of(window) == own), "the private key is there"
        self.no_copies(PASSPHRASE)
        self.write_passphrase()
        screen.wait("list item", re.compile(f"^{PEER}, Verbunden"))

    def write_passphrase(self):
        self.screen.focus_is("Passphrase")
        self.screen.type(PASSPHRASE)
        self.screen.press("Return")

    def no_copies(self, secret):
        if not READS_MEMORY:
            print("SKIPPED: only root may look into the program's memory", flush=True)
            return
        image = Image(self.window.process.pid)
        for encoding in ("utf-16-le", "utf-8"):  # as the toolkit has it, and as the key is made of it
            copies = image.count(secret.encode(encoding))
            assert copies == (0, 0), f"{copies} copies of what was typed: {image.places(secret.encode(encoding))}"
        # The history of a field has a letter every 16 bytes (seen while one types).
        letters = [re.escape(letter.encode("utf-16-le")) for letter in secret]
        history = re.compile(b".{14}".join(letters), re.DOTALL)
        assert not any(history.search(region.data) for region in image.writable()), "the field remembers what was typed"

    def again(self, *options, **variables):
        """Ends the window and starts it in other surroundings, with the chat open."""
        screen = self.screen
        screen.press("ctrl+q")
        assert self.window.ended() == 0, "ctrl+q does not end it well"
        self.window.start(*options, **variables)
        self.write_passphrase()
        screen.wait("frame", "Vaultgram")
        screen.until(screen.focused, "focus in the window")
        screen.press("ctrl+1")
        screen.focus_is("Nachricht")
        self.message("It is still there")

    def right_to_left(self):
        """Mirrored, all is there, and the list of contacts stands at the right."""
        self.again("-reverse")
        contacts, chat = self.screen.wait("list", "Kontakte"), self.screen.wait("list", f"Nachrichten mit {PEER}")
        assert contacts.left() > chat.left(), "the contacts do not stand at the right"
        self.picture("right-to-left")

    def twice_as_large(self):
        """Every pixel is four: 640 by 400 of what is measured."""
        self.again(QT_SCALE_FACTOR="2")
        self.picture("scale-200")

    def small(self):
        """480 pixels wide, one pane: the chat, and a way back to the list."""
        self.again()
        self.screen.resize(480, 620)
        self.message("It is still there")
        self.picture("small-chat")
        self.screen.press("Escape")
        self.screen.wait("list", "Kontakte")
        self.picture("small-list")

    def leave(self):
        """Told to end from outside, it does so as if its window were closed."""
        assert self.window.stop() == 0
