<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Bubble</name>
    <message>
        <source>Retry</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Safety number has changed</source>
        <translation>Sicherheitsnummer hat sich geändert</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Not a packet of this protocol.</source>
        <translation>Kein Paket dieses Protokolls.</translation>
    </message>
    <message>
        <source>Another version of the protocol. Both sides need version 2.</source>
        <translation>Eine andere Version des Protokolls. Beide Seiten brauchen Version 2.</translation>
    </message>
    <message>
        <source>A key announcement that can not be read.</source>
        <translation>Eine Schlüsselansage, die sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>A message that can not be unpacked.</source>
        <translation>Eine Nachricht, die sich nicht entpacken lässt.</translation>
    </message>
    <message>
        <source>A message that would need too much memory to unpack.</source>
        <translation>Eine Nachricht, die beim Entpacken zu viel Speicher bräuchte.</translation>
    </message>
    <message>
        <source>A message that would unpack to more than 64 KiB.</source>
        <translation>Eine Nachricht, die entpackt mehr als 64 KiB hätte.</translation>
    </message>
    <message>
        <source>A message that is no text.</source>
        <translation>Eine Nachricht, die kein Text ist.</translation>
    </message>
    <message>
        <source>Encrypted with a key that is not known, or changed on the way.</source>
        <translation>Mit einem unbekannten Schlüssel verschlüsselt oder unterwegs verändert.</translation>
    </message>
    <message>
        <source>An announced key that can not be a key.</source>
        <translation>Ein angesagter Schlüssel, der keiner sein kann.</translation>
    </message>
    <message>
        <source>An announced key with a wrong signature.</source>
        <translation>Ein angesagter Schlüssel mit falscher Signatur.</translation>
    </message>
    <message>
        <source>Several different keys came as answers. None was taken.</source>
        <translation>Mehrere verschiedene Schlüssel kamen als Antwort. Keiner wurde übernommen.</translation>
    </message>
    <message>
        <source>Too many answers to one question.</source>
        <translation>Zu viele Antworten auf eine Frage.</translation>
    </message>
    <message>
        <source>An encrypted packet that ends too early.</source>
        <translation>Ein verschlüsseltes Paket, das zu früh endet.</translation>
    </message>
    <message>
        <source>One of your own packets, sent back.</source>
        <translation>Ein eigenes Paket, das zurückgeschickt wurde.</translation>
    </message>
    <message>
        <source>A packet that was received before. Repeated packets of old programs count here.</source>
        <translation>Ein Paket, das schon da war. Wiederholte Pakete älterer Programme zählen hier mit.</translation>
    </message>
    <message>
        <source>A packet older than what can be remembered.</source>
        <translation>Ein Paket, das älter ist als das Gedächtnis.</translation>
    </message>
    <message>
        <source>A packet whose time is no time.</source>
        <translation>Ein Paket, dessen Zeit keine ist.</translation>
    </message>
    <message>
        <source>An anonymous packet from a contact that signs its own.</source>
        <translation>Ein anonymes Paket von einem Kontakt, der sonst nicht anonym sendet.</translation>
    </message>
    <message>
        <source>Not encrypted, from a contact that always encrypts.</source>
        <translation>Unverschlüsselt, von einem Kontakt, der immer verschlüsselt.</translation>
    </message>
    <message>
        <source>Not encrypted, from someone who is no contact.</source>
        <translation>Unverschlüsselt, von jemandem, der kein Kontakt ist.</translation>
    </message>
    <message>
        <source>A question for our key that is too short to be answered.</source>
        <translation>Eine Frage nach dem Schlüssel, die zu kurz für eine Antwort ist.</translation>
    </message>
    <message>
        <source>More packets in a second than are accepted from one contact.</source>
        <translation>Mehr Pakete in einer Sekunde, als von einem Kontakt angenommen werden.</translation>
    </message>
    <message>
        <source>From a blocked contact.</source>
        <translation>Von einem blockierten Kontakt.</translation>
    </message>
    <message>
        <source>A key that gives no secret.</source>
        <translation>Ein Schlüssel, der kein Geheimnis ergibt.</translation>
    </message>
    <message>
        <source>A message that is too long to be sent.</source>
        <translation>Eine Nachricht, die zu lang zum Senden ist.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::Presenter</name>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>listening on port %1</source>
        <translation>lauscht an Port %1</translation>
    </message>
    <message>
        <source>asks to connect</source>
        <translation>möchte sich verbinden</translation>
    </message>
    <message>
        <source>message without encryption</source>
        <translation>Nachricht ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>key changed</source>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>packet refused: %1</source>
        <translation>Paket abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::AddContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>The other device shows its addresses and its port in its status line.</source>
        <translation>Das andere Gerät zeigt seine Adressen und seinen Port in der Statuszeile.</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse und Port</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (freiwillig)</translation>
    </message>
    <message>
        <source>How this contact is called in the list</source>
        <translation>So heißt der Kontakt in der Liste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ChatHeader</name>
    <message>
        <source>older program, protocol 2</source>
        <translation>älteres Programm, Protokoll 2</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdetails</translation>
    </message>
    <message>
        <source>Contact menu</source>
        <translation>Kontaktmenü</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::Composer</name>
    <message>
        <source>You blocked %1. Nothing is sent.</source>
        <translation>%1 ist blockiert. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The key of %1 has changed. Nothing is sent until you decide.</source>
        <translation>Der Schlüssel von %1 hat sich geändert. Bis zur Entscheidung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Not encrypted: anyone on the network can read this</source>
        <translation>Unverschlüsselt: alle im Netz können das lesen</translation>
    </message>
    <message>
        <source>%1 has no key. Your messages wait, unless you allow unencrypted ones in the details of this contact.</source>
        <translation>%1 hat keinen Schlüssel. Nachrichten warten, solange unverschlüsselte in den Kontaktdetails nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>Send unencrypted</source>
        <translation>Unverschlüsselt senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Anyone on the network can read this message</source>
        <translation>Alle im Netz können diese Nachricht lesen</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabetaste)</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Nachricht schreiben …</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactDelegate</name>
    <message>
        <source>by activity</source>
        <translation>nach Aktivität</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Someone new is asking to connect to you</source>
        <translation>Jemand Neues möchte eine Verbindung aufnehmen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactListModel</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Someone new is asking to connect to you, %1</source>
        <translation>Jemand Neues möchte eine Verbindung aufnehmen, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactListPanel</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No contact has this in its name or address</source>
        <translation>Kein Kontakt hat das in Name oder Adresse</translation>
    </message>
    <message>
        <source>You do not have any contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Add one by the address of the other device</source>
        <translation>Mit der Adresse des anderen Geräts lässt sich einer hinzufügen</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>Search contacts (%1)</source>
        <translation>Kontakte durchsuchen (%1)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ConversationView</name>
    <message>
        <source>New messages below (%1)</source>
        <translation>Neue Nachrichten unten (%1)</translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>Neueste Nachrichten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>Nachrichten mit %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardWindow</name>
    <message>
        <source>Statistics and log</source>
        <translation>Statistik und Protokoll</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FingerprintBox</name>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LogPanel</name>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Niedrigste Stufe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation>Der neuesten Zeile folgen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Ereignisse kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Die ausgewählten oder alle gezeigten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Ereignisse leeren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MainMenu</name>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Add contact…</source>
        <translation>Kontakt hinzufügen …</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Nächste Unterhaltung</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Vorige Unterhaltung</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdetails</translation>
    </message>
    <message>
        <source>Your fingerprint…</source>
        <translation>Eigener Fingerabdruck …</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Change port…</source>
        <translation>Port ändern …</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MainWindow</name>
    <message>
        <source>Select a contact to start chatting</source>
        <translation>Für eine Unterhaltung einen Kontakt auswählen</translation>
    </message>
    <message>
        <source>Messages are encrypted from this device to the other</source>
        <translation>Nachrichten sind von diesem Gerät bis zum anderen verschlüsselt</translation>
    </message>
    <message>
        <source>Contact menu</source>
        <translation>Kontaktmenü</translation>
    </message>
    <message>
        <source>Rename contact</source>
        <translation>Kontakt umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Kontakt entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The conversation, its waiting messages and the known key are deleted from this device. This can not be undone.</source>
        <translation>Die Unterhaltung, ihre wartenden Nachrichten und der bekannte Schlüssel werden von diesem Gerät gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove contact…</source>
        <translation>Kontakt entfernen …</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::NetworkWords</name>
    <message>
        <source>The port is missing, as in 192.168.1.20:11000.</source>
        <translation>Der Port fehlt, wie in 192.168.1.20:11000.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>This is no address. Write it as 192.168.1.20:11000, [2001:db8::5]:11000 or name:11000.</source>
        <translation>Das ist keine Adresse. Richtig ist 192.168.1.20:11000, [2001:db8::5]:11000 oder Name:11000.</translation>
    </message>
    <message>
        <source>A link-local address needs its interface, as in [fe80::1%eth0]:11000.</source>
        <translation>Eine Link-Local-Adresse braucht ihre Schnittstelle, wie in [fe80::1%eth0]:11000.</translation>
    </message>
    <message>
        <source>No device of this name was found.</source>
        <translation>Kein Gerät mit diesem Namen gefunden.</translation>
    </message>
    <message>
        <source>Nobody can be reached at this address.</source>
        <translation>Unter dieser Adresse ist niemand erreichbar.</translation>
    </message>
    <message>
        <source>This address is a contact already.</source>
        <translation>Diese Adresse ist bereits ein Kontakt.</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>Das ist die eigene Adresse.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The system does not allow port %1.</source>
        <translation>Das System erlaubt Port %1 nicht.</translation>
    </message>
    <message>
        <source>No network interface has the address to listen on.</source>
        <translation>Keine Netzwerkschnittstelle hat die Adresse, an der gelauscht werden soll.</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Port %1: %2</translation>
    </message>
    <message>
        <source>No way to the network. Messages wait until it is back.</source>
        <translation>Kein Weg ins Netz. Nachrichten warten, bis es wieder da ist.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::NoticeWords</name>
    <message>
        <source>The key of %1 has changed. Who holds it can not be verified.</source>
        <translation>Der Schlüssel von %1 hat sich geändert. Wem er gehört, lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Several keys claim to be %1. None is used.</source>
        <translation>Mehrere Schlüssel geben sich als %1 aus. Keiner wird benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n s ahead of yours.</source>
        <translation>
            <numerusform>Die Uhr von %1 geht %n s vor.</numerusform>
            <numerusform>Die Uhr von %1 geht %n s vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n s behind yours.</source>
        <translation>
            <numerusform>Die Uhr von %1 geht %n s nach.</numerusform>
            <numerusform>Die Uhr von %1 geht %n s nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent without encryption. Anyone could have written this.</source>
        <translation>%1 hat unverschlüsselt gesendet. Das könnte jeder geschrieben haben.</translation>
    </message>
    <message>
        <source>%1 is not reachable</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Too long: this contact&apos;s program takes about 20,000 characters.</source>
        <translation>Zu lang: Das Programm dieses Kontakts nimmt etwa 20.000 Zeichen an.</translation>
    </message>
    <message>
        <source>Too many messages are waiting already.</source>
        <translation>Es warten bereits zu viele Nachrichten.</translation>
    </message>
    <message>
        <source>The contact was removed.</source>
        <translation>Der Kontakt wurde entfernt.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::OwnProfileDialog</name>
    <message>
        <source>Your fingerprint</source>
        <translation>Eigener Fingerabdruck</translation>
    </message>
    <message>
        <source>Others see this fingerprint in the details of their contact. If both sides show the same digits, nobody stands in between.</source>
        <translation>Andere sehen diesen Fingerabdruck in ihren Kontaktdetails. Zeigen beide Seiten dieselben Ziffern, steht niemand dazwischen.</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::PeerDetailsDialog</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Key known for</source>
        <translation>Schlüssel bekannt seit</translation>
    </message>
    <message>
        <source>Allow unencrypted messages</source>
        <translation>Unverschlüsselte Nachrichten erlauben</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdetails</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Compare it with the one on the other screen, in person or on a call.</source>
        <translation>Mit dem auf dem anderen Bildschirm vergleichen, persönlich oder am Telefon.</translation>
    </message>
    <message>
        <source>For devices that can not encrypt. Anyone on the network can read and change what is sent this way. It is only used while no key is known, and every such message says so.</source>
        <translation>Für Geräte, die nicht verschlüsseln können. Alle im Netz können so Gesendetes lesen und ändern. Gilt nur, solange kein Schlüssel bekannt ist; jede solche Nachricht ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Kontakt entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Known after keys are exchanged</source>
        <translation>Nach dem Schlüsseltausch bekannt</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::PortDialog</name>
    <message>
        <source>Change port</source>
        <translation>Port ändern</translation>
    </message>
    <message>
        <source>The port this device receives on. Contacts that know the old one must be told.</source>
        <translation>Der Port, auf dem dieses Gerät empfängt. Wer den alten kennt, braucht den neuen.</translation>
    </message>
    <message>
        <source>Port, %1 to %2</source>
        <translation>Port, %1 bis %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>Ein Port ist eine Zahl von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ProfileButton</name>
    <message>
        <source>Your profile and fingerprint</source>
        <translation>Eigenes Profil und Fingerabdruck</translation>
    </message>
    <message>
        <source>Show your fingerprint</source>
        <translation>Eigenen Fingerabdruck zeigen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ProfileCorner</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::StatCard</name>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::StatisticsWords</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>Gesendete Pakete</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>Empfangene Pakete</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Empfangene Nachrichten</translation>
    </message>
    <message>
        <source>Repeated packets</source>
        <translation>Wiederholte Pakete</translation>
    </message>
    <message>
        <source>Old programs give no receipts, so each message is sent three times.</source>
        <translation>Ältere Programme bestätigen nichts, daher wird jede Nachricht dreimal gesendet.</translation>
    </message>
    <message>
        <source>Text sent</source>
        <translation>Gesendeter Text</translation>
    </message>
    <message>
        <source>%1 after compression, copies included</source>
        <translation>%1 nach der Kompression, mit Wiederholungen</translation>
    </message>
    <message>
        <source>Padding sent</source>
        <translation>Gesendete Füllung</translation>
    </message>
    <message>
        <source>Packets are filled up so that their size tells nothing.</source>
        <translation>Pakete werden aufgefüllt, damit ihre Größe nichts verrät.</translation>
    </message>
    <message>
        <source>Key announcements sent</source>
        <translation>Gesendete Schlüsselansagen</translation>
    </message>
    <message>
        <source>Key announcements received</source>
        <translation>Empfangene Schlüsselansagen</translation>
    </message>
    <message>
        <source>Questions for keys sent</source>
        <translation>Gesendete Schlüsselfragen</translation>
    </message>
    <message>
        <source>Questions for keys answered</source>
        <translation>Beantwortete Schlüsselfragen</translation>
    </message>
    <message>
        <source>Messages received without encryption</source>
        <translation>Unverschlüsselt empfangene Nachrichten</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>MTU of the network</source>
        <translation>MTU des Netzes</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Largest frame</source>
        <translation>Größter Rahmen</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Läuft seit</translation>
    </message>
    <message numerus="yes">
        <source>to them %1, from them %2, %n waiting</source>
        <translation>
            <numerusform>gesendet %1, empfangen %2, %n wartet</numerusform>
            <numerusform>gesendet %1, empfangen %2, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>, key known for %1</source>
        <translation>, Schlüssel bekannt seit %1</translation>
    </message>
    <message>
        <source>, clock off by %1 s</source>
        <translation>, Uhr weicht %1 s ab</translation>
    </message>
    <message>
        <source>Refused packets</source>
        <translation>Abgelehnte Pakete</translation>
    </message>
    <message>
        <source> Last at %1 from %2.</source>
        <translation> Zuletzt um %1 von %2.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::StatsModel</name>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::StatsPanel</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <translation>Alle Werte kopieren</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::StatusStrip</name>
    <message>
        <source>%1 · port %2</source>
        <translation>%1 · Port %2</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>Network status</source>
        <translation>Netzwerkstatus</translation>
    </message>
    <message>
        <source>Sent %1, received %2</source>
        <translation>Gesendet %1, empfangen %2</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::Words</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>Tauscht Schlüssel</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Unreachable since %1</source>
        <translation>Nicht erreichbar seit %1</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Older program, protocol 2</source>
        <translation>Älteres Programm, Protokoll 2</translation>
    </message>
    <message>
        <source>Older program, protocol 2, anonymous sender</source>
        <translation>Älteres Programm, Protokoll 2, anonymer Absender</translation>
    </message>
    <message>
        <source>Vaultgram</source>
        <translation>Vaultgram</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted, sender not authenticated</source>
        <translation>Verschlüsselt, Absender nicht bestätigt</translation>
    </message>
    <message>
        <source>Encrypted, identity cannot be verified</source>
        <translation>Verschlüsselt, Identität nicht prüfbar</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>Absender unbelegt</translation>
    </message>
    <message>
        <source>Not verifiable</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Blocked: nothing is sent, nothing is accepted</source>
        <translation>Blockiert: nichts wird gesendet, nichts angenommen</translation>
    </message>
    <message>
        <source>Encrypted with a changed key</source>
        <translation>Mit geändertem Schlüssel verschlüsselt</translation>
    </message>
    <message>
        <source>Messages wait until keys are exchanged</source>
        <translation>Nachrichten warten bis zum Schlüsseltausch</translation>
    </message>
    <message>
        <source>Anyone on the network can read these messages</source>
        <translation>Alle im Netz können diese Nachrichten lesen</translation>
    </message>
    <message>
        <source>Nobody else can read what is sent, but anyone could have sent what arrives</source>
        <translation>Niemand sonst kann Gesendetes lesen, aber Empfangenes könnte von allen stammen</translation>
    </message>
    <message>
        <source>Nobody else can read along, but an older program has no identity to compare</source>
        <translation>Niemand sonst liest mit, aber ein älteres Programm hat keine vergleichbare Identität</translation>
    </message>
    <message>
        <source>Encrypted, verified contact</source>
        <translation>Verschlüsselt, geprüfter Kontakt</translation>
    </message>
    <message>
        <source>Encrypted, not verified</source>
        <translation>Verschlüsselt, nicht geprüft</translation>
    </message>
    <message>
        <source>Waiting for %1 to come online</source>
        <translation>Wartet, bis %1 online ist</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent, not yet received by %1</source>
        <translation>Gesendet, von %1 noch nicht empfangen</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>Von %1 empfangen</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Von %1 gelesen</translation>
    </message>
    <message>
        <source>This message was not delivered to %1</source>
        <translation>Diese Nachricht wurde %1 nicht zugestellt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>%1 B/s</source>
        <comment>bytes a second</comment>
        <translation>%1 B/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T.</translation>
    </message>
</context>
</TS>
