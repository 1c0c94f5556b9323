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
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held. They go out when you accept the new safety number.</source>
        <translation>
            <numerusform>%n Nachricht wird zurückgehalten. Sie geht hinaus, wenn die neue Sicherheitsnummer angenommen ist.</numerusform>
            <numerusform>%n Nachrichten werden zurückgehalten. Sie gehen hinaus, wenn die neue Sicherheitsnummer angenommen ist.</numerusform>
        </translation>
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
    <name>Controls</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Not a packet</source>
        <translation>Kein Paket</translation>
    </message>
    <message>
        <source>Not a packet of this protocol; something else talks to this port. Choose another port if it does not stop.</source>
        <translation>Kein Paket dieses Protokolls; etwas anderes spricht diesen Port an. Hört es nicht auf, einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>Wrong version</source>
        <translation>Falsche Version</translation>
    </message>
    <message>
        <source>Speaks another version of the protocol. Both sides need version 2: bring the older program up to date.</source>
        <translation>Spricht eine andere Version des Protokolls. Beide Seiten brauchen Version 2: das ältere Programm aktualisieren.</translation>
    </message>
    <message>
        <source>Unreadable announcement</source>
        <translation>Unlesbare Ansage</translation>
    </message>
    <message>
        <source>A key announcement that can not be read. Damaged on the way, or made by a faulty program; the next one usually helps.</source>
        <translation>Eine Schlüsselansage, die sich nicht lesen lässt. Unterwegs beschädigt oder von einem fehlerhaften Programm; meist hilft die nächste.</translation>
    </message>
    <message>
        <source>Message can not be unpacked</source>
        <translation>Nachricht nicht entpackbar</translation>
    </message>
    <message>
        <source>The content is not what an honest program sends. Ask the sender which program they use.</source>
        <translation>Der Inhalt ist nicht das, was ein ehrliches Programm sendet. Beim Absender nachfragen, welches Programm das ist.</translation>
    </message>
    <message>
        <source>Would need too much memory</source>
        <translation>Bräuchte zu viel Speicher</translation>
    </message>
    <message>
        <source>Unpacking this message would need more memory than is given to any message. Nothing to do; it was not unpacked.</source>
        <translation>Das Entpacken dieser Nachricht bräuchte mehr Speicher, als eine Nachricht bekommt. Nichts zu tun; sie wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>Unpacks to too much</source>
        <translation>Entpackt zu groß</translation>
    </message>
    <message>
        <source>A message that would unpack to more than 64 KiB. Ask the sender to split it.</source>
        <translation>Eine Nachricht, die entpackt mehr als 64 KiB hätte. Den Absender bitten, sie zu teilen.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>A message that is no text. Ask the sender which program they use.</source>
        <translation>Eine Nachricht, die kein Text ist. Beim Absender nachfragen, welches Programm das ist.</translation>
    </message>
    <message>
        <source>Not authentic</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Sealed with a key that does not fit, or changed on the way. Normal after a restart; many in a row may be an attack.</source>
        <translation>Mit einem unpassenden Schlüssel versiegelt oder unterwegs verändert. Nach einem Neustart normal; viele nacheinander können ein Angriff sein.</translation>
    </message>
    <message>
        <source>Impossible key announced</source>
        <translation>Unmöglicher Schlüssel angesagt</translation>
    </message>
    <message>
        <source>Announcement with a wrong signature</source>
        <translation>Ansage mit falscher Signatur</translation>
    </message>
    <message>
        <source>Answers disagree</source>
        <translation>Widersprüchliche Antworten</translation>
    </message>
    <message>
        <source>Several different keys came as answers to one question, so somebody lies. None was taken; compare the address, test again.</source>
        <translation>Auf eine Frage kamen mehrere verschiedene Schlüssel, also lügt jemand. Keiner wurde übernommen; Adresse vergleichen, erneut testen.</translation>
    </message>
    <message>
        <source>Too many answers</source>
        <translation>Zu viele Antworten</translation>
    </message>
    <message>
        <source>One question got more answers than there can be. Somebody guesses; the log names the addresses.</source>
        <translation>Eine Frage bekam mehr Antworten, als es geben kann. Jemand rät; die Ereignisse nennen die Adressen.</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>Endet zu früh</translation>
    </message>
    <message>
        <source>An encrypted packet that ends too early. Made by a faulty program: ask the sender which one.</source>
        <translation>Ein verschlüsseltes Paket, das zu früh endet. Von einem fehlerhaften Programm: beim Absender nachfragen, von welchem.</translation>
    </message>
    <message>
        <source>Own packet came back</source>
        <translation>Eigenes Paket kam zurück</translation>
    </message>
    <message>
        <source>One of your own packets was sent back to you. A loop in the network, or a simple attack; it had no effect.</source>
        <translation>Ein eigenes Paket wurde zurückgeschickt. Eine Schleife im Netz oder ein einfacher Angriff; es blieb ohne Wirkung.</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>The same packet came twice. Networks repeat packets now and then, old programs always; each was counted once only.</source>
        <translation>Dasselbe Paket kam zweimal. Netze wiederholen Pakete hin und wieder, ältere Programme immer; jedes wurde nur einmal gezählt.</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Older than a minute when it came. Usually one of the two clocks is wrong: set it.</source>
        <translation>Bei der Ankunft älter als eine Minute. Meist geht eine der beiden Uhren falsch: Uhr stellen.</translation>
    </message>
    <message>
        <source>Impossible time</source>
        <translation>Unmögliche Zeit</translation>
    </message>
    <message>
        <source>The time in the packet is no time. Made by a faulty program: ask the sender which one.</source>
        <translation>Die Zeit im Paket ist keine. Von einem fehlerhaften Programm: beim Absender nachfragen, von welchem.</translation>
    </message>
    <message>
        <source>Anonymous from a known contact</source>
        <translation>Anonym von bekanntem Kontakt</translation>
    </message>
    <message>
        <source>A contact that always proves who it is sent something without proof. It may come from somebody else; it was not shown.</source>
        <translation>Ein Kontakt, der sich sonst immer ausweist, hat etwas ohne Beleg gesendet. Es kann von jemand anderem stammen; es wurde nicht gezeigt.</translation>
    </message>
    <message>
        <source>Not encrypted, refused</source>
        <translation>Unverschlüsselt, abgelehnt</translation>
    </message>
    <message>
        <source>Came in clear from a contact that always encrypts, so it may come from somebody else. It was not shown; ask the contact.</source>
        <translation>Kam unverschlüsselt von einem Kontakt, der immer verschlüsselt, also vielleicht von jemand anderem. Es wurde nicht gezeigt; beim Kontakt nachfragen.</translation>
    </message>
    <message>
        <source>Not encrypted, from a stranger</source>
        <translation>Unverschlüsselt, von Fremden</translation>
    </message>
    <message>
        <source>Received without encryption</source>
        <translation>Unverschlüsselt empfangen</translation>
    </message>
    <message>
        <source>A contact has no key and writes in the clear. Its messages are shown and marked; a newer program there would encrypt.</source>
        <translation>Ein Kontakt hat keinen Schlüssel und schreibt offen. Seine Nachrichten werden gezeigt und gekennzeichnet; ein neueres Programm dort würde verschlüsseln.</translation>
    </message>
    <message>
        <source>Question too short</source>
        <translation>Frage zu kurz</translation>
    </message>
    <message>
        <source>Answering it would make us send more than came, which attacks on others use. It was not answered; nothing to do.</source>
        <translation>Die Antwort wäre größer als die Frage; das nutzen Angriffe auf andere aus. Sie wurde nicht beantwortet; nichts zu tun.</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Falsche Größe</translation>
    </message>
    <message>
        <source>A packet whose parts have a wrong size. Cut on the way, or made by a faulty program: test the connection.</source>
        <translation>Ein Paket, dessen Teile eine falsche Größe haben. Unterwegs abgeschnitten oder von einem fehlerhaften Programm: Verbindung testen.</translation>
    </message>
    <message>
        <source>Call with an old ticket</source>
        <translation>Verbindungsanfrage mit altem Ticket</translation>
    </message>
    <message>
        <source>The caller&apos;s ticket is not ours or has run out. Normal after a restart: they try again by themselves.</source>
        <translation>Das Ticket der Anfrage ist nicht von hier oder abgelaufen. Nach einem Neustart normal: Die Gegenseite versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Call came again</source>
        <translation>Verbindungsanfrage kam erneut</translation>
    </message>
    <message>
        <source>A call that was answered before. Networks repeat packets; many in a row may be an attack without effect.</source>
        <translation>Eine Verbindungsanfrage, die schon beantwortet ist. Netze wiederholen Pakete; viele nacheinander können ein wirkungsloser Angriff sein.</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <translation>Zu viele Nachrichten</translation>
    </message>
    <message>
        <source>More in a second than are accepted; the rest was refused. New programs send it again, slower. Raise the limit if you trust them.</source>
        <translation>Mehr in einer Sekunde, als angenommen werden; der Rest wurde abgelehnt. Neue Programme senden ihn langsamer noch einmal. Bei Vertrauen die Grenze erhöhen.</translation>
    </message>
    <message>
        <source>False proof</source>
        <translation>Falscher Beleg</translation>
    </message>
    <message>
        <source>Key that keeps no secret</source>
        <translation>Schlüssel ohne Geheimnis</translation>
    </message>
    <message>
        <source>Your own identity called</source>
        <translation>Anfrage der eigenen Identität</translation>
    </message>
    <message>
        <source>Your profile runs on another computer too, or a packet of yours came back. Use a profile in one place only.</source>
        <translation>Das eigene Profil läuft auch auf einem anderen Computer, oder ein eigenes Paket kam zurück. Ein Profil nur an einem Ort benutzen.</translation>
    </message>
    <message>
        <source>Somebody unknown called</source>
        <translation>Anfrage von Unbekannt</translation>
    </message>
    <message>
        <source>They are no contact, or blocked, and got no answer. Add them if you expect them.</source>
        <translation>Kein Kontakt oder blockiert, daher ohne Antwort. Wenn erwartet, hinzufügen.</translation>
    </message>
    <message>
        <source>Another identity answered</source>
        <translation>Andere Identität antwortete</translation>
    </message>
    <message>
        <source>At the address of a contact somebody else answered. Nothing was sent to them: compare the safety number with your contact.</source>
        <translation>An der Adresse eines Kontakts hat jemand anderes geantwortet. Dorthin wurde nichts gesendet: Sicherheitsnummer mit dem Kontakt vergleichen.</translation>
    </message>
    <message>
        <source>Old protocol refused</source>
        <translation>Altes Protokoll abgelehnt</translation>
    </message>
    <message>
        <source>A contact that speaks the new protocol answered in the old one. Ask whether they went back to an old program.</source>
        <translation>Ein Kontakt mit neuem Protokoll hat im alten geantwortet. Nachfragen, ob dort wieder ein älteres Programm läuft.</translation>
    </message>
    <message>
        <source>Answer without a question</source>
        <translation>Antwort ohne Frage</translation>
    </message>
    <message>
        <source>It came too late, or somebody guesses. It had no effect; look at the log if there are many.</source>
        <translation>Sie kam zu spät, oder jemand rät. Sie blieb ohne Wirkung; bei vielen in die Ereignisse sehen.</translation>
    </message>
    <message>
        <source>Reply without a call</source>
        <translation>Erwiderung ohne Anfrage</translation>
    </message>
    <message>
        <source>Contact in two places</source>
        <translation>Kontakt an zwei Orten</translation>
    </message>
    <message>
        <source>Two computers use the identity of this contact at once. Nothing was refused; ask them whether both are theirs.</source>
        <translation>Zwei Computer benutzen zugleich die Identität dieses Kontakts. Nichts wurde abgelehnt; nachfragen, ob beide zum Kontakt gehören.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>From a contact you blocked. Unblock them if that was not meant.</source>
        <translation>Von einem blockierten Kontakt. War das nicht gewollt, den Kontakt freigeben.</translation>
    </message>
    <message>
        <source>Conversation not known</source>
        <translation>Sitzung unbekannt</translation>
    </message>
    <message>
        <source>It belongs to keys that are gone. Normal after a restart: the other side makes new ones within seconds.</source>
        <translation>Sie gehört zu Schlüsseln, die es nicht mehr gibt. Nach einem Neustart normal: Die Gegenseite macht binnen Sekunden neue.</translation>
    </message>
    <message>
        <source>Forged or damaged</source>
        <translation>Gefälscht oder beschädigt</translation>
    </message>
    <message>
        <source>It names a conversation of ours but is not from it. Damaged on the way, or forged; many in a row may be an attack.</source>
        <translation>Es nennt eine hiesige Sitzung, stammt aber nicht aus ihr. Unterwegs beschädigt oder gefälscht; viele nacheinander können ein Angriff sein.</translation>
    </message>
    <message>
        <source>Unknown content</source>
        <translation>Unbekannter Inhalt</translation>
    </message>
    <message>
        <source>The contact&apos;s program says something that ours does not know. Bring both up to date.</source>
        <translation>Das Programm des Kontakts sagt etwas, das dieses nicht kennt. Beide aktualisieren.</translation>
    </message>
    <message>
        <source>Impossible content</source>
        <translation>Unmöglicher Inhalt</translation>
    </message>
    <message>
        <source>The contact&apos;s program said something that can not be. Bring both up to date; tell us if it goes on.</source>
        <translation>Das Programm des Kontakts hat etwas gesagt, das nicht sein kann. Beide aktualisieren; geht es weiter, bitte melden.</translation>
    </message>
    <message>
        <source>False receipt</source>
        <translation>Falsche Bestätigung</translation>
    </message>
    <message>
        <source>A receipt for something that was never sent. The contact&apos;s program is faulty; new keys were asked for.</source>
        <translation>Eine Bestätigung für etwas, das nie gesendet wurde. Das Programm des Kontakts ist fehlerhaft; neue Schlüssel wurden angefordert.</translation>
    </message>
    <message>
        <source>Rest of a message missing</source>
        <translation>Rest einer Nachricht fehlt</translation>
    </message>
    <message>
        <source>The other parts of a long message did not come within 30 s. It is sent again by itself; test the connection if it goes on.</source>
        <translation>Die übrigen Teile einer langen Nachricht kamen nicht binnen 30 s. Sie wird von selbst erneut gesendet; geht es weiter, die Verbindung testen.</translation>
    </message>
    <message>
        <source>Could not be kept</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>A message was shown but not written to the disk, so no receipt was sent. Make room on the disk; it comes again.</source>
        <translation>Eine Nachricht wurde gezeigt, aber nicht auf den Datenträger geschrieben, daher auch nicht bestätigt. Platz schaffen; sie kommt noch einmal.</translation>
    </message>
    <message>
        <source>Bad file name</source>
        <translation>Schlechter Dateiname</translation>
    </message>
    <message>
        <source>A file was offered under a name that could do harm. Ask the sender to rename it.</source>
        <translation>Eine Datei wurde unter einem Namen angeboten, der schaden könnte. Den Absender bitten, sie umzubenennen.</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>A file of more than 4 GiB was offered. Ask the sender to split it.</source>
        <translation>Eine Datei von mehr als 4 GiB wurde angeboten. Den Absender bitten, sie zu teilen.</translation>
    </message>
    <message>
        <source>Part of a file not asked for</source>
        <translation>Dateiteil nicht angefordert</translation>
    </message>
    <message>
        <source>It came after the file was cancelled, or twice. Nothing to do.</source>
        <translation>Er kam nach dem Abbruch der Datei oder doppelt. Nichts zu tun.</translation>
    </message>
    <message>
        <source>File damaged</source>
        <translation>Datei beschädigt</translation>
    </message>
    <message>
        <source>The whole file is not the one that was offered. It was deleted; ask the sender to send it again.</source>
        <translation>Die ganze Datei ist nicht die angebotene. Sie wurde gelöscht; den Absender bitten, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>The file was changed or removed while it was sent. Send it again.</source>
        <translation>Die Datei wurde während des Sendens geändert oder entfernt. Noch einmal senden.</translation>
    </message>
    <message>
        <source>Too long to be sent</source>
        <translation>Zu lang zum Senden</translation>
    </message>
    <message>
        <source>A message of yours is longer than the contact&apos;s program can take. Split it.</source>
        <translation>Eine eigene Nachricht ist länger, als das Programm des Kontakts annimmt. Nachricht teilen.</translation>
    </message>
    <message>
        <source>The announced key can not be a key. No honest program sends it, and it was not taken; nothing to do.</source>
        <translation>Der angesagte Schlüssel kann keiner sein. Kein ehrliches Programm sendet ihn; er wurde nicht übernommen, nichts zu tun.</translation>
    </message>
    <message>
        <source>Somebody announced a key without owning it. It was not taken; nothing to do.</source>
        <translation>Jemand hat einen Schlüssel angesagt, ohne ihn zu besitzen. Er wurde nicht übernommen; nichts zu tun.</translation>
    </message>
    <message>
        <source>Somebody who is no contact wrote in clear. Add them as a contact if you expect them; else nothing was shown.</source>
        <translation>Jemand, der kein Kontakt ist, hat unverschlüsselt geschrieben. Wenn erwartet, als Kontakt hinzufügen; angezeigt wurde nichts.</translation>
    </message>
    <message>
        <source>A caller could not prove who it says it is. It was turned away; nothing to do.</source>
        <translation>Jemand konnte die eigene Identität bei der Verbindungsanfrage nicht belegen und wurde abgewiesen; nichts zu tun.</translation>
    </message>
    <message>
        <source>The key was made so that everybody could read along. It was refused; nothing to do.</source>
        <translation>Der Schlüssel war so gemacht, dass alle mitlesen könnten. Er wurde abgelehnt; nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::ChatPresenter</name>
    <message>
        <source>The conversation with %1 was exported, but not all of it could be read</source>
        <translation>Die Unterhaltung mit %1 wurde exportiert, aber nicht alles ließ sich lesen</translation>
    </message>
    <message>
        <source>The conversation with %1 was exported</source>
        <translation>Die Unterhaltung mit %1 wurde exportiert</translation>
    </message>
    <message>
        <source>The conversation could not be exported</source>
        <translation>Die Unterhaltung konnte nicht exportiert werden</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::ContactPresenter</name>
    <message>
        <source>%1 was not added</source>
        <translation>%1 wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>asks to connect</source>
        <translation>möchte sich verbinden</translation>
    </message>
    <message>
        <source>The address was not changed</source>
        <translation>Die Adresse wurde nicht geändert</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::DashboardFeed</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Packets remembered against replay</source>
        <translation>Pakete, gegen Wiedereinspielen gemerkt</translation>
    </message>
    <message>
        <source>Questions for keys under way</source>
        <translation>Laufende Fragen nach Schlüsseln</translation>
    </message>
    <message>
        <source>Sessions not used yet</source>
        <translation>Noch nicht benutzte Sitzungen</translation>
    </message>
    <message>
        <source>Calls remembered</source>
        <translation>Gemerkte Anrufe</translation>
    </message>
    <message>
        <source>Callers not listed again</source>
        <translation>Anrufer, die nicht wieder gelistet werden</translation>
    </message>
    <message>
        <source>Messages waiting</source>
        <translation>Wartende Nachrichten</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::DashboardPresenter</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The file was written</source>
        <translation>Die Datei wurde geschrieben</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>How to open the port</source>
        <translation>So wird der Port geöffnet</translation>
    </message>
    <message>
        <source>Packets have to come in at your UDP port %1, and at the port of your contact on their computer. Where a firewall runs, allow that port:</source>
        <translation>Pakete müssen hier am UDP-Port %1 ankommen, und beim Kontakt an dessen Port. Wo eine Firewall läuft, diesen Port erlauben:</translation>
    </message>
    <message>
        <source>A router between you has to forward the port to the computer behind it.</source>
        <translation>Ein Router dazwischen muss den Port an den Computer dahinter weiterleiten.</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Older programs refuse packets whose time is more than a minute off. Let the system keep the time, here or on the other computer:</source>
        <translation>Ältere Programme weisen Pakete ab, deren Zeit um mehr als eine Minute abweicht. Am besten stellt das System die Uhr selbst, hier oder auf dem anderen Computer:</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::IdentityKeeper</name>
    <message>
        <source>Export identity</source>
        <translation>Identität exportieren</translation>
    </message>
    <message>
        <source>The file gets a passphrase of its own. Whoever has both can be you.</source>
        <translation>Die Datei bekommt eine eigene Passphrase. Wer beides hat, kann diese Identität annehmen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>The identity was exported</source>
        <translation>Die Identität wurde exportiert</translation>
    </message>
    <message>
        <source>Import identity</source>
        <translation>Identität importieren</translation>
    </message>
    <message>
        <source>Folder of the new profile</source>
        <translation>Ordner des neuen Profils</translation>
    </message>
    <message>
        <source>The passphrase of the exported file. It also protects the new profile.</source>
        <translation>Die Passphrase der exportierten Datei. Sie schützt auch das neue Profil.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The identity is in a new profile</source>
        <translation>Die Identität ist in einem neuen Profil</translation>
    </message>
    <message>
        <source>Start it with: vaultgram --profile %1</source>
        <translation>Start mit: vaultgram --profile %1</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Leave the new one empty to take the passphrase away. Then only the permissions of its file protect your identity.</source>
        <translation>Bleibt die neue leer, fällt die Passphrase weg. Dann schützen nur die Zugriffsrechte der Datei die Identität.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::NetworkPresenter</name>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>listening on port %1</source>
        <translation>lauscht an Port %1</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Messages can not be kept</source>
        <translation>Nachrichten können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1 Until it works again, what is written waits and is not sent.</source>
        <translation>%1 Bis es wieder geht, wartet Geschriebenes und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>messages are kept again</source>
        <translation>Nachrichten werden wieder gespeichert</translation>
    </message>
    <message>
        <source>packet refused: %1</source>
        <translation>Paket abgelehnt: %1</translation>
    </message>
    <message>
        <source>a text came without encryption: %1</source>
        <translation>ein Text kam unverschlüsselt: %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Vaultgram is still there</source>
        <translation>Vaultgram läuft weiter</translation>
    </message>
    <message>
        <source>The icon in the tray opens the window again. To quit when it is closed: Settings, Notifications.</source>
        <translation>Das Symbol im Infobereich öffnet das Fenster wieder. Beim Schließen beenden: Einstellungen, Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Someone new is asking to connect to you</source>
        <translation>Jemand Neues möchte sich mit dir verbinden</translation>
    </message>
    <message>
        <source>New message, not encrypted</source>
        <translation>Neue Nachricht, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted: %1</source>
        <translation>Nicht verschlüsselt: %1</translation>
    </message>
    <message>
        <source>Several people are asking to connect to you</source>
        <translation>Mehrere möchten sich verbinden</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::Presenter</name>
    <message>
        <source>The contacts were damaged</source>
        <translation>Die Kontakte waren beschädigt</translation>
    </message>
    <message>
        <source>The newest changes could not be read</source>
        <translation>Die neuesten Änderungen ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>The log of %1 was damaged. What was added last may be missing.</source>
        <translation>Das Protokoll von %1 war beschädigt. Was zuletzt hinzukam, fehlt vielleicht.</translation>
    </message>
    <message>
        <source>The messages were damaged</source>
        <translation>Die Nachrichten waren beschädigt</translation>
    </message>
    <message>
        <source>The file could not be read and was set aside as %1. A new one was begun.</source>
        <translation>Die Datei ließ sich nicht lesen und wurde als %1 beiseitegelegt. Eine neue wurde begonnen.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::ProfileStart</name>
    <message>
        <source>The profile in %1 can not be opened. %2</source>
        <translation>Das Profil in %1 lässt sich nicht öffnen. %2</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>It opens your identity, your contacts and your messages.</source>
        <translation>Sie öffnet Identität, Kontakte und Nachrichten.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>The key store does not answer. Choose another way.</source>
        <translation>Der Schlüsselbund antwortet nicht. Einen anderen Weg wählen.</translation>
    </message>
    <message>
        <source>Import an identity</source>
        <translation>Identität importieren</translation>
    </message>
    <message>
        <source>The passphrase of the file. It will protect this profile too.</source>
        <translation>Die Passphrase der Datei. Sie schützt dann auch dieses Profil.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::SafetyPresenter</name>
    <message>
        <source>Nothing was marked as verified</source>
        <translation>Nichts wurde als verifiziert markiert</translation>
    </message>
    <message>
        <source>The safety number changed while you compared it.</source>
        <translation>Die Sicherheitsnummer hat sich während des Vergleichs geändert.</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>Der Schlüssel wurde nicht angenommen</translation>
    </message>
    <message>
        <source>It changed meanwhile. Look at the new number and decide again.</source>
        <translation>Er hat sich inzwischen geändert. Sieh dir die neue Nummer an und entscheide noch einmal.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::SettingsPresenter</name>
    <message>
        <source>Nothing is sent without encryption: so it is set under Settings, Privacy.</source>
        <translation>Ohne Verschlüsselung wird nichts gesendet: So ist es unter Einstellungen, Privatsphäre festgelegt.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::StoreWords</name>
    <message>
        <source>Something that is no folder has its name.</source>
        <translation>Etwas, das kein Ordner ist, trägt diesen Namen.</translation>
    </message>
    <message>
        <source>This user may not read and write there.</source>
        <translation>Dieses Benutzerkonto darf dort nicht lesen und schreiben.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Dort kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Another program uses it (%1).</source>
        <translation>Ein anderes Programm benutzt es (%1).</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is one already. It was not overwritten.</source>
        <translation>Es gibt bereits eine. Sie wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed.</source>
        <translation>Die Datei ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A later version of Vaultgram wrote it.</source>
        <translation>Eine spätere Version von Vaultgram hat sie geschrieben.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>The key store of this desktop does not give its key (%1).</source>
        <translation>Der Schlüsselbund dieses Desktops gibt seinen Schlüssel nicht heraus (%1).</translation>
    </message>
    <message>
        <source>A passphrase protects it.</source>
        <translation>Eine Passphrase schützt es.</translation>
    </message>
    <message>
        <source>The disk refused.</source>
        <translation>Der Datenträger verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>The disk refused: %1</source>
        <translation>Der Datenträger verweigert den Zugriff: %1</translation>
    </message>
    <message>
        <source>The file of the identity is gone, and the messages are still there. Put it back (%1). Nothing was changed.</source>
        <translation>Die Datei der Identität ist weg, die Nachrichten sind noch da. Lege sie zurück (%1). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It holds messages of another identity. Nothing was changed.</source>
        <translation>Sie enthält Nachrichten einer anderen Identität. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::Tray</name>
    <message>
        <source>Open Vaultgram</source>
        <translation>Vaultgram öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
    <name>vaultgram::ui::BadgeTabs</name>
    <message numerus="yes">
        <source>%n warning(s) in the last 5 minutes</source>
        <translation>
            <numerusform>%n Warnung in den letzten 5 Minuten</numerusform>
            <numerusform>%n Warnungen in den letzten 5 Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ChartCard</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>%1, the last 5 minutes</source>
        <translation>%1, die letzten 5 Minuten</translation>
    </message>
    <message>
        <source>Legend of %1</source>
        <translation>Legende zu %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ChartWords</name>
    <message>
        <source>%1B/s</source>
        <comment>bytes a second</comment>
        <translation>%1B/s</translation>
    </message>
    <message>
        <source>%1bit/s</source>
        <comment>bits a second</comment>
        <translation>%1bit/s</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>% of packets</source>
        <translation>% der Pakete</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>alle %1 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1:%2 ago</source>
        <comment>minutes, seconds</comment>
        <translation>vor %1:%2</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ChatHeader</name>
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
    <message>
        <source>Search in this chat</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Connection in the dashboard</source>
        <translation>Verbindung in der Übersicht</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::Composer</name>
    <message>
        <source>You blocked %1. Nothing is sent.</source>
        <translation>%1 ist blockiert. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Not encrypted: anyone on the network can read this</source>
        <translation>Unverschlüsselt: alle im Netz können das lesen</translation>
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
    <message>
        <source>Too much text for one message: %1 pasted, at most %2 in all.</source>
        <translation>Zu viel Text für eine Nachricht: %1 eingefügt, höchstens %2 insgesamt.</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Senden (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>%1 of %2 bytes, too long</source>
        <translation>%1 von %2 Byte, zu lang</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Byte</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Sending is paused until you decide about the new safety number</source>
        <translation>Bis zur Entscheidung über die neue Sicherheitsnummer wird nichts gesendet</translation>
    </message>
    <message>
        <source>%1 bytes, packed it fits</source>
        <translation>%1 Bytes, gepackt passt es</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Too many pictures for one message: at most %1 in all.</source>
        <translation>Zu viele Bilder für eine Nachricht: höchstens %1 insgesamt.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ComposerCard</name>
    <message>
        <source>Send without encryption?</source>
        <translation>Ohne Verschlüsselung senden?</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ConnectionTestWindow</name>
    <message>
        <source>Connection test: %1</source>
        <translation>Verbindungstest: %1</translation>
    </message>
    <message>
        <source>Testing the connection to %1 …</source>
        <translation>Die Verbindung zu %1 wird getestet …</translation>
    </message>
    <message>
        <source>The result holds no keys and no message text.</source>
        <translation>Das Ergebnis enthält keine Schlüssel und keinen Nachrichtentext.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ereignisse öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ConnectionTestWords</name>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Not tried: an earlier step has to pass first</source>
        <translation>Nicht versucht: Erst muss ein früherer Schritt gelingen</translation>
    </message>
    <message>
        <source>Not tried: needs “%1” first</source>
        <translation>Nicht versucht: braucht erst „%1“</translation>
    </message>
    <message>
        <source>Does not apply to this contact</source>
        <translation>Trifft auf diesen Kontakt nicht zu</translation>
    </message>
    <message>
        <source>Could not be measured</source>
        <translation>Ließ sich nicht messen</translation>
    </message>
    <message>
        <source>UDP %1 is used by another program. Close that one, or choose another port.</source>
        <translation>UDP %1 wird von einem anderen Programm benutzt. Dieses schließen oder einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>The system does not allow UDP %1. Choose a port from 1024 to 65535.</source>
        <translation>Das System erlaubt UDP %1 nicht. Bitte einen Port von 1024 bis 65535 wählen.</translation>
    </message>
    <message>
        <source>No port is open, so nobody can answer. Choose one in the settings.</source>
        <translation>Kein Port ist offen, daher kann niemand antworten. In den Einstellungen einen wählen.</translation>
    </message>
    <message>
        <source>No interface has an address. Connect the cable or join a wireless network.</source>
        <translation>Keine Schnittstelle hat eine Adresse. Kabel anschließen oder mit einem WLAN verbinden.</translation>
    </message>
    <message>
        <source>Packets of more than %1 bytes do not leave this computer; full ones have 1,200. Raise the MTU of the interface.</source>
        <translation>Pakete von mehr als %1 Byte verlassen diesen Computer nicht; volle haben 1.200. Die MTU der Schnittstelle erhöhen.</translation>
    </message>
    <message>
        <source>%1 is no address. Write it as in 192.168.1.20:11000.</source>
        <translation>%1 ist keine Adresse. Richtig ist etwa 192.168.1.20:11000.</translation>
    </message>
    <message>
        <source>You would be calling yourself. Ask the contact for their address.</source>
        <translation>Das ist die eigene Adresse. Den Kontakt nach seiner fragen.</translation>
    </message>
    <message>
        <source>No computer is called %1. Ask for the address in numbers.</source>
        <translation>Kein Computer heißt %1. Nach der Adresse in Zahlen fragen.</translation>
    </message>
    <message>
        <source>No interface leads to %1. Join their network, or a VPN to it.</source>
        <translation>Keine Schnittstelle führt zu %1. Mit dem Netz dort verbinden, direkt oder über ein VPN.</translation>
    </message>
    <message>
        <source>The system refused to send: %1</source>
        <translation>Das System verweigert das Senden: %1</translation>
    </message>
    <message>
        <source>Nothing has come from %1 so far. They may be off, or a firewall drops.</source>
        <translation>Von %1 kam bisher nichts. Vielleicht ausgeschaltet, oder eine Firewall verwirft die Pakete.</translation>
    </message>
    <message>
        <source>The computer is there, but no program listens on UDP %1. Ask %2 to start theirs, or for the right port.</source>
        <translation>Der Computer ist da, aber kein Programm lauscht an UDP %1. %2 bitten, das Programm zu starten, oder nach dem richtigen Port fragen.</translation>
    </message>
    <message>
        <source>They answer from port %1. Change the address to that port.</source>
        <translation>Die Antwort kommt von Port %1. Die Adresse auf diesen Port ändern.</translation>
    </message>
    <message>
        <source>No computer in this network has the address. It is off, or the address changed: ask %1.</source>
        <translation>Kein Computer in diesem Netz hat die Adresse. Er ist aus, oder die Adresse hat sich geändert: %1 fragen.</translation>
    </message>
    <message>
        <source>A firewall on the way refuses the packets. UDP has to be let through.</source>
        <translation>Eine Firewall auf dem Weg lehnt die Pakete ab. UDP muss durchgelassen werden.</translation>
    </message>
    <message>
        <source>The computer is there, but a firewall drops this port. It has to be opened for UDP.</source>
        <translation>Der Computer ist da, aber eine Firewall sperrt diesen Port. Er muss für UDP geöffnet werden.</translation>
    </message>
    <message>
        <source>No answer within %1 s. The other computer is off, or a firewall there drops the packets.</source>
        <translation>Keine Antwort binnen %1 s. Der andere Computer ist aus, oder eine Firewall dort verwirft die Pakete.</translation>
    </message>
    <message>
        <source>Something answers there, but in another protocol. Check the port.</source>
        <translation>Dort antwortet etwas, aber in einem anderen Protokoll. Den Port prüfen.</translation>
    </message>
    <message>
        <source>They answer, but do not take your call. Ask %1 to add or unblock you.</source>
        <translation>Dort kommt Antwort, aber die Verbindung wird nicht angenommen. %1 um Hinzufügen oder Aufheben der Blockierung bitten.</translation>
    </message>
    <message>
        <source>No keys could be agreed on. Try again in a minute.</source>
        <translation>Es ließen sich keine Schlüssel vereinbaren. In einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>Their program has no key and can not encrypt. It needs a newer one; until then others can read along.</source>
        <translation>Das Programm der Gegenseite hat keinen Schlüssel und kann nicht verschlüsseln. Ein neueres ist nötig; bis dahin können andere mitlesen.</translation>
    </message>
    <message>
        <source>Yours is %1 s ahead of theirs. Older programs refuse packets that far off.</source>
        <translation>Die eigene Uhr geht gegenüber der anderen %1 s vor. Ältere Programme lehnen solche Pakete ab.</translation>
    </message>
    <message>
        <source>Yours is %1 s behind theirs. Older programs refuse packets that far off.</source>
        <translation>Die eigene Uhr geht gegenüber der anderen %1 s nach. Ältere Programme lehnen solche Pakete ab.</translation>
    </message>
    <message>
        <source>Small packets get through, full ones do not. Something on the way has too small an MTU, often a VPN.</source>
        <translation>Kleine Pakete kommen durch, volle nicht. Etwas auf dem Weg hat eine zu kleine MTU, oft ein VPN.</translation>
    </message>
    <message>
        <source>Only packets up to %1 bytes get through; full ones have 1,200. Something on the way has too small an MTU, often a VPN.</source>
        <translation>Nur Pakete bis %1 Byte kommen durch; volle haben 1.200. Etwas auf dem Weg hat eine zu kleine MTU, oft ein VPN.</translation>
    </message>
    <message>
        <source>An older program: encrypted, but its identity can not be verified.</source>
        <translation>Ein älteres Programm: verschlüsselt, aber die Identität lässt sich nicht verifizieren.</translation>
    </message>
    <message>
        <source>Another identity answers there. Nothing is sent until you have compared the numbers with %1.</source>
        <translation>Dort antwortet eine andere Identität. Nichts wird gesendet, bis die Nummern mit %1 verglichen sind.</translation>
    </message>
    <message>
        <source>Nothing is sent to blocked contacts, and nothing accepted.</source>
        <translation>An blockierte Kontakte wird nichts gesendet und von ihnen nichts angenommen.</translation>
    </message>
    <message>
        <source>Encrypted, but you have not compared the numbers with %1 yet.</source>
        <translation>Verschlüsselt, aber die Nummern sind mit %1 noch nicht verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) in the last 5 minutes came faster than the limit and were refused.</source>
        <translation>
            <numerusform>%n Paket in den letzten 5 Minuten kam schneller als die Grenze und wurde abgelehnt.</numerusform>
            <numerusform>%n Pakete in den letzten 5 Minuten kamen schneller als die Grenze und wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Wird versucht …</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 ist erreichbar</translation>
    </message>
    <message>
        <source>%1 can be reached, with one thing to look at</source>
        <translation>%1 ist erreichbar, mit einem Hinweis</translation>
    </message>
    <message>
        <source>Your port is taken by another program</source>
        <translation>Der eigene Port ist von einem anderen Programm belegt</translation>
    </message>
    <message>
        <source>Your own port is not open</source>
        <translation>Der eigene Port ist nicht offen</translation>
    </message>
    <message>
        <source>This computer is not connected to a network</source>
        <translation>Dieser Computer ist mit keinem Netz verbunden</translation>
    </message>
    <message>
        <source>The address of %1 can not be used</source>
        <translation>Die Adresse von %1 ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The address of %1 is your own</source>
        <translation>Die Adresse von %1 ist die eigene</translation>
    </message>
    <message>
        <source>There is no way to the network of %1</source>
        <translation>Kein Weg führt ins Netz von %1</translation>
    </message>
    <message>
        <source>Nothing listens at the address of %1</source>
        <translation>An der Adresse von %1 lauscht nichts</translation>
    </message>
    <message>
        <source>%1 listens on another port</source>
        <translation>%1 lauscht an einem anderen Port</translation>
    </message>
    <message>
        <source>There is no computer at the address of %1</source>
        <translation>An der Adresse von %1 ist kein Computer</translation>
    </message>
    <message>
        <source>A firewall keeps %1 from answering</source>
        <translation>Eine Firewall hindert %1 am Antworten</translation>
    </message>
    <message>
        <source>Another program answers for %1</source>
        <translation>Ein anderes Programm antwortet für %1</translation>
    </message>
    <message>
        <source>%1 does not accept your call</source>
        <translation>%1 nimmt die Verbindung nicht an</translation>
    </message>
    <message>
        <source>The program of %1 can not encrypt</source>
        <translation>Das Programm von %1 kann nicht verschlüsseln</translation>
    </message>
    <message>
        <source>The safety number of %1 has changed</source>
        <translation>Die Sicherheitsnummer von %1 hat sich geändert</translation>
    </message>
    <message>
        <source>You blocked %1</source>
        <translation>%1 ist blockiert</translation>
    </message>
    <message>
        <source>The clocks of you and %1 differ too much</source>
        <translation>Die eigene Uhr und die von %1 weichen zu weit ab</translation>
    </message>
    <message>
        <source>Large packets do not get through to %1</source>
        <translation>Große Pakete kommen nicht zu %1 durch</translation>
    </message>
    <message>
        <source>No keys could be exchanged with %1</source>
        <translation>Mit %1 ließen sich keine Schlüssel tauschen</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>Own port</source>
        <translation>Eigener Port</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse von %1</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>Pakete hinaus</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>Pakete herein</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Encrypted round trip</source>
        <translation>Verschlüsselt hin und zurück</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>Paketgröße</translation>
    </message>
    <message>
        <source>Their program</source>
        <translation>Programm der Gegenseite</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting, safe on this computer</source>
        <translation>
            <numerusform>%n Nachricht wartet, sicher auf diesem Computer</numerusform>
            <numerusform>%n Nachrichten warten, sicher auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <translation>%1, in %2.</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>Verbindungstest: %1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>%1, MTU %2</source>
        <translation>%1, MTU %2</translation>
    </message>
    <message>
        <source>UDP %1 is open</source>
        <translation>UDP %1 ist offen</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) sent</source>
        <translation>
            <numerusform>%n Paket gesendet</numerusform>
            <numerusform>%n Pakete gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) came from them</source>
        <translation>
            <numerusform>%n Paket kam von dort</numerusform>
            <numerusform>%n Pakete kamen von dort</numerusform>
        </translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>Antwort erhalten</translation>
    </message>
    <message>
        <source>Keys are agreed on</source>
        <translation>Schlüssel sind vereinbart</translation>
    </message>
    <message>
        <source>There and back, encrypted</source>
        <translation>Hin und zurück, verschlüsselt</translation>
    </message>
    <message>
        <source>In step with theirs</source>
        <translation>Stimmt mit der anderen überein</translation>
    </message>
    <message>
        <source>Differs from theirs by %1 s, which does no harm</source>
        <translation>Weicht um %1 s ab, das schadet nicht</translation>
    </message>
    <message>
        <source>Packets of %1 bytes get through</source>
        <translation>Pakete mit %1 Bytes kommen durch</translation>
    </message>
    <message>
        <source>Vaultgram</source>
        <translation>Vaultgram</translation>
    </message>
    <message>
        <source>You have verified it</source>
        <translation>Selbst geprüft</translation>
    </message>
    <message>
        <source>Nothing was too fast</source>
        <translation>Nichts kam zu schnell</translation>
    </message>
    <message>
        <source>None lately</source>
        <translation>In letzter Zeit keiner</translation>
    </message>
    <message>
        <source>Who answers there is your contact at %1. Write to that one.</source>
        <translation>Dort antwortet der Kontakt mit der Adresse %1. Besser an diesen schreiben.</translation>
    </message>
    <message>
        <source>Another contact answers for %1</source>
        <translation>Ein anderer Kontakt antwortet anstelle von %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>RTT</source>
        <comment>round trip time</comment>
        <translation>RTT</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Key age</source>
        <translation>Schlüsselalter</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Next key in</source>
        <translation>Nächster Schlüssel in</translation>
    </message>
    <message>
        <source>Forward secrecy</source>
        <translation>Forward Secrecy</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>difference of the clocks</comment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Oldest waits</source>
        <translation>Älteste wartet</translation>
    </message>
    <message>
        <source>Handshakes</source>
        <translation>Handshakes</translation>
    </message>
    <message>
        <source>Their program</source>
        <translation>Programm dort</translation>
    </message>
    <message>
        <source>Path MTU</source>
        <translation>Pfad-MTU</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Rate to them</source>
        <translation>Senderate</translation>
    </message>
    <message>
        <source>Rate from them</source>
        <translation>Empfangsrate</translation>
    </message>
    <message>
        <source>Their clock against yours</source>
        <translation>Uhr dort gegen die eigene</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>time to the receipt</comment>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>99 % within</source>
        <comment>99 % are delivered within this time</comment>
        <translation>99 % binnen</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>packets that came twice</comment>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Bytes to them</source>
        <translation>Bytes gesendet</translation>
    </message>
    <message>
        <source>Bytes from them</source>
        <translation>Bytes empfangen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Came twice</source>
        <comment>packets that came twice</comment>
        <translation>Doppelt gekommen</translation>
    </message>
    <message>
        <source>Delivery, median</source>
        <translation>Zustellung, Median</translation>
    </message>
    <message>
        <source>Delivery, 99 % within</source>
        <translation>Zustellung, 99 % binnen</translation>
    </message>
    <message>
        <source>Packets to them</source>
        <translation>Pakete gesendet</translation>
    </message>
    <message>
        <source>Packets from them</source>
        <translation>Pakete empfangen</translation>
    </message>
    <message>
        <source>Content to them</source>
        <translation>Inhalt gesendet</translation>
    </message>
    <message>
        <source>Padding to them</source>
        <translation>Füllung gesendet</translation>
    </message>
    <message>
        <source>Content from them</source>
        <translation>Inhalt empfangen</translation>
    </message>
    <message>
        <source>Padding from them</source>
        <translation>Füllung empfangen</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <comment>packets above the rate limit</comment>
        <translation>Über der Grenze</translation>
    </message>
    <message>
        <source>%1 60 s</source>
        <comment>figure of the last minute</comment>
        <translation>%1 60 s</translation>
    </message>
    <message>
        <source>Least RTT</source>
        <comment>round trip time</comment>
        <translation>Kleinste RTT</translation>
    </message>
    <message>
        <source>Last refused</source>
        <comment>packet of this contact</comment>
        <translation>Zuletzt abgelehnt</translation>
    </message>
    <message>
        <source>%1 5 min</source>
        <comment>figure of five minutes</comment>
        <translation>%1 5 min</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <comment>figure since the start</comment>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>due</source>
        <comment>the next key</comment>
        <translation>fällig</translation>
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
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Available · %1</source>
        <translation>Verfügbar · %1</translation>
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
        <source>Discovered on this network</source>
        <translation>In diesem Netz entdeckt</translation>
    </message>
    <message>
        <source>Someone new is asking to connect to you, %1, %2</source>
        <translation>Jemand Neues möchte eine Verbindung aufnehmen, %1, %2</translation>
    </message>
    <message>
        <source>%1, available, %2</source>
        <translation>%1, verfügbar, %2</translation>
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
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Request menu</source>
        <translation>Anfragemenü</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Not shown again until the next start</source>
        <translation>Bis zum nächsten Start nicht mehr gezeigt</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Kept in the list as blocked; nothing of theirs is shown</source>
        <translation>Bleibt als blockiert in der Liste; nichts davon wird gezeigt</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>Kontakte und Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Search contacts and messages (%1)</source>
        <translation>Kontakte und Nachrichten durchsuchen (%1)</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>Kein Kontakt gefunden</translation>
    </message>
    <message>
        <source>Not asked again until the next start, unless you add them</source>
        <translation>Bis zum nächsten Start wird nicht wieder gefragt, es sei denn, der Kontakt wird hinzugefügt</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactListProxy</name>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, eingeklappt</translation>
    </message>
    <message>
        <source>%1, %2, unfolded</source>
        <translation>%1, %2, ausgeklappt</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactTable</name>
    <message>
        <source>Open the chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Show only this contact in the charts</source>
        <translation>Nur diesen Kontakt in den Diagrammen zeigen</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Figures of the contacts</source>
        <translation>Werte der Kontakte</translation>
    </message>
    <message>
        <source>Totals of all contacts</source>
        <translation>Summen aller Kontakte</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactTotalsModel</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verifiziert</numerusform>
            <numerusform>%n verifiziert</numerusform>
        </translation>
    </message>
    <message>
        <source>All traffic, also that of strangers, refused callers and contacts that were removed: it may be more than the rows together.</source>
        <translation>Aller Verkehr, auch der von Fremden, abgewiesenen Anrufern und entfernten Kontakten: Es kann mehr sein als die Zeilen zusammen.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ConversationView</name>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
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
    <message>
        <source>Open %1…</source>
        <translation>%1 öffnen …</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>Nachrichtenmenü</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Für mich löschen</translation>
    </message>
    <message>
        <source>Show what is quoted</source>
        <translation>Zitierte Nachricht zeigen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardBar</name>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Contact shown in the charts</source>
        <translation>In den Diagrammen gezeigter Kontakt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Als JSON …</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV …</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>From them only</source>
        <translation>Nur empfangen</translation>
    </message>
    <message>
        <source>To them only</source>
        <translation>Nur gesendet</translation>
    </message>
    <message>
        <source>Rates in kB/s</source>
        <translation>Raten in kB/s</translation>
    </message>
    <message>
        <source>Rates in KiB/s</source>
        <translation>Raten in KiB/s</translation>
    </message>
    <message>
        <source>Rates in kbit/s</source>
        <translation>Raten in kbit/s</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <source>Tables instead of charts</source>
        <translation>Tabellen statt Diagramme</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <translation>Alle Werte kopieren</translation>
    </message>
    <message>
        <source>Reset counters…</source>
        <translation>Zähler zurücksetzen …</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardCards</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <source>total %1</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed</source>
        <translation>
            <numerusform>%n Schlüssel geändert</numerusform>
            <numerusform>%n Schlüssel geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Im Gleichlauf</translation>
    </message>
    <message numerus="yes">
        <source>with %n contact(s)</source>
        <translation>
            <numerusform>mit %n Kontakt</numerusform>
            <numerusform>mit %n Kontakten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 s vor</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 s nach</translation>
    </message>
    <message numerus="yes">
        <source>of %n contact(s) · set it</source>
        <translation>
            <numerusform>gegenüber %n Kontakt · stellen</numerusform>
            <numerusform>gegenüber %n Kontakten · stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
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
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: decide now</source>
        <translation>%1: jetzt entscheiden</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardCharts</name>
    <message>
        <source>From them</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>Wiederholt</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), mean</source>
        <translation>
            <numerusform>%n weiterer, Mittel</numerusform>
            <numerusform>%n weitere, Mittel</numerusform>
        </translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardFacts</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Packets of other versions are refused.</source>
        <translation>Pakete anderer Versionen werden abgelehnt.</translation>
    </message>
    <message>
        <source>MTU of the network</source>
        <translation>MTU des Netzes</translation>
    </message>
    <message>
        <source>The smallest of the interfaces in use.</source>
        <translation>Die kleinste der benutzten Schnittstellen.</translation>
    </message>
    <message>
        <source>MTU in effect</source>
        <translation>Wirksame MTU</translation>
    </message>
    <message>
        <source>What is left for a packet after IP and UDP.</source>
        <translation>Was nach IP und UDP für ein Paket bleibt.</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>Paketgröße</translation>
    </message>
    <message>
        <source>All packets of the new protocol have this size: it tells nothing.</source>
        <translation>Alle Pakete des neuen Protokolls haben diese Größe: Sie verrät nichts.</translation>
    </message>
    <message>
        <source>Repeated packets</source>
        <translation>Wiederholte Pakete</translation>
    </message>
    <message>
        <source>Older programs give no receipts; each message goes to them three times.</source>
        <translation>Ältere Programme bestätigen nichts; jede Nachricht geht dreimal an sie.</translation>
    </message>
    <message>
        <source>Key announcements</source>
        <translation>Schlüsselansagen</translation>
    </message>
    <message>
        <source>%1 out, %2 in</source>
        <translation>%1 hinaus, %2 herein</translation>
    </message>
    <message>
        <source>Older programs forget a key that is not announced again.</source>
        <translation>Ältere Programme vergessen einen Schlüssel, der nicht erneut angesagt wird.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Content sent</source>
        <translation>Inhalt gesendet</translation>
    </message>
    <message>
        <source>Text and files after compression.</source>
        <translation>Text und Dateien nach der Kompression.</translation>
    </message>
    <message>
        <source>Content received</source>
        <translation>Inhalt empfangen</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Bytes of text for each byte that is sent.</source>
        <translation>Byte Text je gesendetem Byte.</translation>
    </message>
    <message>
        <source>Padding sent</source>
        <translation>Gesendete Füllung</translation>
    </message>
    <message>
        <source>Fills packets up, so that nobody sees how much you write.</source>
        <translation>Füllt Pakete auf, damit niemand sieht, wie viel geschrieben wird.</translation>
    </message>
    <message>
        <source>Handshakes</source>
        <translation>Handshakes</translation>
    </message>
    <message>
        <source>Keys agreed on since the start; new ones about every two minutes.</source>
        <translation>Seit dem Start vereinbarte Schlüssel; etwa alle zwei Minuten neue.</translation>
    </message>
    <message>
        <source>Load of the network thread</source>
        <translation>Last des Netzwerk-Threads</translation>
    </message>
    <message>
        <source>Of one core, over the last 60 s.</source>
        <translation>Eines Kerns, über die letzten 60 s.</translation>
    </message>
    <message>
        <source>Contacts by program</source>
        <translation>Kontakte nach Programm</translation>
    </message>
    <message>
        <source>Vaultgram</source>
        <translation>Vaultgram</translation>
    </message>
    <message>
        <source>Identity can be verified; receipts; keys change.</source>
        <translation>Identität verifizierbar; Bestätigungen; Schlüssel wechseln.</translation>
    </message>
    <message>
        <source>Older program</source>
        <translation>Älteres Programm</translation>
    </message>
    <message>
        <source>Encrypted; no receipts; identity can not be verified.</source>
        <translation>Verschlüsselt; keine Bestätigungen; Identität nicht verifizierbar.</translation>
    </message>
    <message>
        <source>Older program, anonymous</source>
        <translation>Älteres Programm, anonym</translation>
    </message>
    <message>
        <source>Encrypted; who sent it is not proven.</source>
        <translation>Verschlüsselt; Absender unbelegt.</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>Others can read along.</source>
        <translation>Andere können mitlesen.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Has not answered so far.</source>
        <translation>Hat bisher nicht geantwortet.</translation>
    </message>
    <message>
        <source>With forward secrecy</source>
        <translation>Mit Forward Secrecy</translation>
    </message>
    <message>
        <source>A key stolen later does not open what was sent before.</source>
        <translation>Ein später gestohlener Schlüssel öffnet nicht, was vorher gesendet wurde.</translation>
    </message>
    <message>
        <source>Memory and its bounds</source>
        <translation>Speicher und seine Grenzen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Each has a bound, so that nobody can fill the memory.</source>
        <translation>Jede hat eine Grenze, damit niemand den Speicher füllen kann.</translation>
    </message>
    <message>
        <source>%1 · %2 in 5 min</source>
        <translation>%1 · %2 in 5 min</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Padding received</source>
        <translation>Füllung empfangen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardWindow</name>
    <message>
        <source>Log</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Reset counters</source>
        <translation>Zähler zurücksetzen</translation>
    </message>
    <message>
        <source>Set all counters to zero and forget the charts?</source>
        <translation>Alle Zähler auf null setzen und die Diagramme verwerfen?</translation>
    </message>
    <message>
        <source>Messages, contacts and keys stay as they are.</source>
        <translation>Nachrichten, Kontakte und Schlüssel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DayPicker</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DropFiguresModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>What happened, and what it means</source>
        <translation>Was geschah und was es bedeutet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::EmojiBoard</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FigureWords</name>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>%1 %2bit/s</source>
        <comment>bits a second</comment>
        <translation>%1 %2bit/s</translation>
    </message>
    <message>
        <source>%1 %2B/s</source>
        <comment>bytes a second</comment>
        <translation>%1 %2B/s</translation>
    </message>
    <message>
        <source>%1 %2B</source>
        <comment>bytes</comment>
        <translation>%1 %2B</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <comment>ratio</comment>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
    <name>vaultgram::ui::FirstStart</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Make my identity</source>
        <translation>Identität erzeugen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Welcome to Vaultgram</source>
        <translation>Willkommen bei Vaultgram</translation>
    </message>
    <message>
        <source>Messages go from computer to computer, encrypted. There is no server.</source>
        <translation>Nachrichten gehen verschlüsselt von Computer zu Computer. Es gibt keinen Server.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Only the permissions of its file</source>
        <translation>Nur die Zugriffsrechte der Datei</translation>
    </message>
    <message>
        <source>The key store of this desktop</source>
        <translation>Der Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>Import an identity…</source>
        <translation>Identität importieren …</translation>
    </message>
    <message>
        <source>This desktop has none that answers.</source>
        <translation>Dieser Desktop hat keinen, der antwortet.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Willkommen, %1</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Wie lautet der eigene Name?</translation>
    </message>
    <message>
        <source>It is shown in this window only. You can change it later.</source>
        <translation>Er wird nur in diesem Fenster gezeigt und lässt sich später ändern.</translation>
    </message>
    <message>
        <source>How is your identity protected?</source>
        <translation>Wie wird die Identität geschützt?</translation>
    </message>
    <message>
        <source>Your identity is ready</source>
        <translation>Die Identität ist bereit</translation>
    </message>
    <message>
        <source>A key is made on this computer. It never leaves it.</source>
        <translation>Ein Schlüssel wird auf diesem Computer erzeugt. Er verlässt ihn nie.</translation>
    </message>
    <message>
        <source>A key was made on this computer. It never leaves it.</source>
        <translation>Ein Schlüssel wurde auf diesem Computer erzeugt. Er verlässt ihn nie.</translation>
    </message>
    <message>
        <source>Add contacts, compare safety numbers</source>
        <translation>Kontakte hinzufügen, Sicherheitsnummern vergleichen</translation>
    </message>
    <message>
        <source>Once you are connected, read 18 words to each other. Then nobody can sit in between.</source>
        <translation>Sobald eine Verbindung besteht, einander 18 Wörter vorlesen. Dann kann niemand dazwischenstehen.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Bitte mindestens %n Zeichen.</numerusform>
            <numerusform>Bitte mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>For others to add you: %1</source>
        <translation>Zum Hinzufügen für andere: %1</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>Eigene Adresse kopieren</translation>
    </message>
    <message>
        <source>Your fingerprint</source>
        <translation>Eigener Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::HitList</name>
    <message>
        <source>Searching messages</source>
        <translation>Nachrichten werden durchsucht</translation>
    </message>
    <message>
        <source>No message has this</source>
        <translation>Keine Nachricht enthält das</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::HitModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>You to %1</source>
        <translation>Ich an %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::KeyChangedBanner</name>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Until now, verified</source>
        <translation>Bisher, verifiziert</translation>
    </message>
    <message>
        <source>Until now, not verified</source>
        <translation>Bisher, nicht verifiziert</translation>
    </message>
    <message>
        <source>Now, not verified</source>
        <translation>Jetzt, nicht verifiziert</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt verifizieren</translation>
    </message>
    <message>
        <source>Accept without verifying</source>
        <translation>Ohne Verifizierung annehmen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LegendEntry</name>
    <message>
        <source>total %1</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>Shows or hides this line</source>
        <translation>Zeigt oder verbirgt diese Linie</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LinkQuestion</name>
    <message>
        <source>Open address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LockScreen</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Vaultgram is locked</source>
        <translation>Vaultgram ist gesperrt</translation>
    </message>
    <message>
        <source>Messages still arrive. Write the passphrase of your profile to see them.</source>
        <translation>Nachrichten kommen weiterhin an. Die Passphrase des Profils eingeben, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
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
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Save the selected lines, or all that are shown, to a file</source>
        <translation>Die ausgewählten oder alle gezeigten Zeilen in eine Datei speichern</translation>
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
        <source>Contact details</source>
        <translation>Kontaktdetails</translation>
    </message>
    <message>
        <source>Your fingerprint…</source>
        <translation>Eigener Fingerabdruck …</translation>
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
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Go to a chat…</source>
        <translation>Zu einer Unterhaltung …</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Verify contact…</source>
        <translation>Kontakt verifizieren …</translation>
    </message>
    <message>
        <source>Delete all messages of this chat…</source>
        <translation>Alle Nachrichten dieser Unterhaltung löschen …</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text as large as the desktop’s</source>
        <translation>Textgröße wie der Desktop</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Next or previous unread chat</source>
        <translation>Nächste oder vorige ungelesene Unterhaltung</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Neueste Nachricht</translation>
    </message>
    <message>
        <source>Quote what is marked</source>
        <translation>Markiertes zitieren</translation>
    </message>
    <message>
        <source>Chat by its place in the list</source>
        <translation>Unterhaltung nach ihrem Platz in der Liste</translation>
    </message>
    <message>
        <source>Back to the list, in a small window</source>
        <translation>Zurück zur Liste, in einem kleinen Fenster</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Take back the last text, in an empty field</source>
        <translation>Letzten Text zurückholen, in einem leeren Feld</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pfeil hoch</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Close chat or window</source>
        <translation>Chat oder Fenster schließen</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Details der Nachricht</translation>
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
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Forget the key of this contact?</source>
        <translation>Den Schlüssel dieses Kontakts vergessen?</translation>
    </message>
    <message>
        <source>Whoever answers at its address next, an older program too, is taken for this contact. Do it only if you know that it has a new program.</source>
        <translation>Wer als Nächstes an seiner Adresse antwortet, auch ein älteres Programm, gilt dann als dieser Kontakt. Nur sinnvoll, wenn er sicher ein neues Programm hat.</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Nachrichten löschen</translation>
    </message>
    <message>
        <source>Delete all messages with %1?</source>
        <translation>Alle Nachrichten mit %1 löschen?</translation>
    </message>
    <message>
        <source>They are deleted from this device, not from theirs. Messages that wait are not sent. The contact and its key stay. This can not be undone.</source>
        <translation>Sie werden von diesem Gerät gelöscht, nicht von dem der Gegenseite. Wartende Nachrichten werden nicht gesendet. Der Kontakt und sein Schlüssel bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Block contact</source>
        <translation>Kontakt blockieren</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 blockieren?</translation>
    </message>
    <message>
        <source>Nothing is sent to them, nothing of theirs is shown, and they are not told. The conversation stays. You can unblock them at any time.</source>
        <translation>Dorthin wird nichts gesendet, von dort nichts gezeigt, und die Gegenseite erfährt nichts davon. Die Unterhaltung bleibt. Die Blockierung lässt sich jederzeit aufheben.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verifizieren …</translation>
    </message>
    <message>
        <source>Search in this chat…</source>
        <translation>In dieser Unterhaltung suchen …</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Unterhaltung exportieren …</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Blockieren …</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>Alle Nachrichten löschen …</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Show in the dashboard</source>
        <translation>In der Übersicht zeigen</translation>
    </message>
    <message>
        <source>From you to %1</source>
        <translation>Von dir an %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Einzelheiten der Nachricht</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Ein Kontakt braucht einen Namen.</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Where %1 is reached from now on. Its key and the conversation stay, and what waits goes to the new address.</source>
        <translation>Wo %1 von nun an erreicht wird. Schlüssel und Unterhaltung bleiben, und was wartet, geht an die neue Adresse.</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse und Port</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>Ohne Verschlüsselung senden?</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Adresse ändern …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Received by %1: %2</source>
        <translation>Bei %1 angekommen: %2</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>Angekommen: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)?</source>
        <translation>
            <numerusform>%n Nachricht löschen?</numerusform>
            <numerusform>%n Nachrichten löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from this device, not from theirs. This can not be undone.</source>
        <translation>Gelöscht wird auf diesem Gerät, nicht auf dem anderen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Add your first contact</source>
        <translation>Den ersten Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>One side adds the other</source>
        <translation>Eine Seite fügt die andere hinzu</translation>
    </message>
    <message>
        <source>Others add you under %1</source>
        <translation>Für andere erreichbar unter %1</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>Eigene Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MessageModel</name>
    <message>
        <source>You</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MismatchCard</name>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
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
    <message>
        <source>Choose a port from 1024 to 65535.</source>
        <translation>Einen Port von 1024 bis 65535 wählen.</translation>
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
    <message>
        <source>%1 answers with the known key again</source>
        <translation>%1 antwortet wieder mit dem bekannten Schlüssel</translation>
    </message>
    <message>
        <source>You blocked %1</source>
        <translation>%1 wurde blockiert</translation>
    </message>
    <message>
        <source>You unblocked %1</source>
        <translation>Blockierung von %1 aufgehoben</translation>
    </message>
    <message>
        <source>You forgot the key of %1</source>
        <translation>Der Schlüssel von %1 wurde vergessen</translation>
    </message>
    <message>
        <source>%1 uses Vaultgram now: you can verify each other</source>
        <translation>%1 benutzt jetzt Vaultgram: Gegenseitiges Verifizieren ist möglich</translation>
    </message>
    <message>
        <source>Someone answers like an older program in the place of %1. It was refused.</source>
        <translation>Anstelle von %1 antwortet jemand wie ein älteres Programm. Es wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A message that stood here is damaged</source>
        <translation>Eine Nachricht, die hier stand, ist beschädigt</translation>
    </message>
    <message>
        <source>The profile of %1 seems to run in two places</source>
        <translation>Das Profil von %1 läuft anscheinend an zwei Orten</translation>
    </message>
    <message>
        <source>You allowed messages without encryption to %1</source>
        <translation>Nachrichten ohne Verschlüsselung an %1 wurden erlaubt</translation>
    </message>
    <message>
        <source>Messages to %1 are no longer sent without encryption</source>
        <translation>Nachrichten an %1 werden nicht mehr ohne Verschlüsselung gesendet</translation>
    </message>
    <message>
        <source>You blocked this contact.</source>
        <translation>Dieser Kontakt ist blockiert.</translation>
    </message>
    <message>
        <source>It could not be kept on this computer, so it was not sent.</source>
        <translation>Sie ließ sich auf diesem Computer nicht speichern und wurde daher nicht gesendet.</translation>
    </message>
    <message>
        <source>Too long: a message takes at most 64 KiB.</source>
        <translation>Zu lang: Eine Nachricht fasst höchstens 64 KiB.</translation>
    </message>
    <message>
        <source>Another of your contacts answers at this address. Write there; what you write here waits.</source>
        <translation>An dieser Adresse antwortet ein anderer Kontakt. Besser dort schreiben; was hier geschrieben wird, wartet.</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 ist wieder verbunden</translation>
    </message>
    <message>
        <source>You cancelled this message.</source>
        <translation>Die Nachricht wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::OverviewPanel</name>
    <message>
        <source>Paused; last at %1</source>
        <translation>Angehalten; zuletzt um %1</translation>
    </message>
    <message>
        <source>Updated every second, last at %1</source>
        <translation>Jede Sekunde aktualisiert, zuletzt um %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Loss and resent</source>
        <translation>Verlust und Wiederholt</translation>
    </message>
    <message>
        <source>Packets refused</source>
        <translation>Abgelehnte Pakete</translation>
    </message>
    <message>
        <source>More columns: totals in bytes, clock, next key, forward secrecy (scroll to the side, or choose in the header’s menu)</source>
        <translation>Weitere Spalten: Summen in Bytes, Uhr, nächster Schlüssel, Forward Secrecy (zur Seite scrollen oder im Menü der Kopfzeile wählen)</translation>
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
    <name>vaultgram::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase until now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Bitte mindestens %n Zeichen.</numerusform>
            <numerusform>Bitte mindestens %n Zeichen.</numerusform>
        </translation>
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
        <source>For devices that can not encrypt. Anyone on the network can read and change what is sent this way. It is only used while no key is known, and every such message says so.</source>
        <translation>Für Geräte, die nicht verschlüsseln können. Alle im Netz können so Gesendetes lesen und ändern. Gilt nur, solange kein Schlüssel bekannt ist; jede solche Nachricht ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Kontakt entfernen</translation>
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
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>No notification, and not counted as unread in the title.</source>
        <translation>Keine Benachrichtigung, und im Titel nicht als ungelesen gezählt.</translation>
    </message>
    <message>
        <source>Nothing is sent to them, nothing of theirs is shown. They are not told.</source>
        <translation>Dorthin wird nichts gesendet, von dort nichts gezeigt. Die Gegenseite erfährt nichts davon.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>If the contact really went back to an older program. Until now nothing of such a program is accepted under this name.</source>
        <translation>Falls der Kontakt wirklich wieder ein älteres Programm benutzt. Bis dahin wird unter diesem Namen nichts von einem solchen angenommen.</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verifizieren …</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Identity cannot be verified</source>
        <translation>Identität nicht verifizierbar</translation>
    </message>
    <message>
        <source>It never changes. “Verify” compares it with theirs.</source>
        <translation>Er ändert sich nie. „Verifizieren“ vergleicht ihn mit dem der Gegenseite.</translation>
    </message>
    <message>
        <source>Compare it with the one on the other screen, in person or on a call. An older program makes a new one at each start.</source>
        <translation>Mit dem auf dem anderen Bildschirm vergleichen, persönlich oder am Telefon. Ein älteres Programm macht bei jedem Start einen neuen.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Adresse ändern …</translation>
    </message>
    <message>
        <source>The one that was known. Somebody answers with another one: “Verify” compares it with theirs.</source>
        <translation>Der bisher bekannte. Jemand antwortet mit einem anderen: „Verifizieren“ vergleicht ihn mit dem der Gegenseite.</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Lesebestätigungen</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Whether they learn when you have read a message.</source>
        <translation>Ob der Kontakt erfährt, wann eine Nachricht gelesen wurde.</translation>
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
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ProtocolPanel</name>
    <message>
        <source>Keys and delivery by contact</source>
        <translation>Schlüssel und Zustellung je Kontakt</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::QuickSwitcher</name>
    <message>
        <source>Go to a chat</source>
        <translation>Zu einer Unterhaltung</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Chats found</source>
        <translation>Gefundene Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::RemedyWords</name>
    <message>
        <source>How to open the port</source>
        <translation>Port öffnen: Anleitung</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>Port ändern</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Contact settings</source>
        <translation>Kontakteinstellungen</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Nummern vergleichen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>Grenze ändern</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>In Ereignissen zeigen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ReplyBar</name>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Antwort an %1: %2</translation>
    </message>
    <message>
        <source>Do not answer to this</source>
        <translation>Nicht darauf antworten</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SafetyQrPage</name>
    <message>
        <source>Or paste their number</source>
        <translation>Oder die Nummer der Gegenseite einfügen</translation>
    </message>
    <message>
        <source>It holds the same number. A scan compares it.</source>
        <translation>Er enthält dieselbe Nummer. Ein Scan vergleicht sie.</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Nummer der Gegenseite</translation>
    </message>
    <message>
        <source>60 digits, 18 words or a code</source>
        <translation>60 Ziffern, 18 Wörter oder ein Code</translation>
    </message>
    <message>
        <source>QR code of your safety number</source>
        <translation>QR-Code der eigenen Sicherheitsnummer</translation>
    </message>
    <message>
        <source>Scan with %1’s device</source>
        <translation>Mit dem Gerät von %1 scannen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SafetyWords</name>
    <message>
        <source>Verify %1</source>
        <translation>%1 verifizieren</translation>
    </message>
    <message>
        <source>To verify end-to-end encryption with %1, compare this safety number with their screen, in person or on a call.</source>
        <translation>Um die Ende-zu-Ende-Verschlüsselung mit %1 zu verifizieren, diese Sicherheitsnummer mit dem anderen Bildschirm vergleichen, persönlich oder am Telefon.</translation>
    </message>
    <message>
        <source>Ask them to read it; you compare.</source>
        <translation>Die Gegenseite liest vor; hier wird verglichen.</translation>
    </message>
    <message>
        <source>A safety number will be created with %1 after you exchange messages.</source>
        <translation>Eine Sicherheitsnummer mit %1 entsteht, sobald Nachrichten ausgetauscht sind.</translation>
    </message>
    <message>
        <source>You have verified your safety number with %1.</source>
        <translation>Die Sicherheitsnummer mit %1 ist verifiziert.</translation>
    </message>
    <message>
        <source>You have not verified your safety number with %1.</source>
        <translation>Die Sicherheitsnummer mit %1 ist nicht verifiziert.</translation>
    </message>
    <message>
        <source>%1 will be marked as verified on this computer.</source>
        <translation>%1 wird auf diesem Computer als verifiziert markiert.</translation>
    </message>
    <message>
        <source>Details: key fingerprints</source>
        <translation>Details: Fingerabdrücke der Schlüssel</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>zuerst gesehen %1</translation>
    </message>
    <message>
        <source>last key rotation %1 ago</source>
        <translation>letzter Schlüsselwechsel vor %1</translation>
    </message>
    <message>
        <source>Same as yours, all 60 digits</source>
        <translation>Stimmt mit der eigenen überein, alle 60 Ziffern</translation>
    </message>
    <message>
        <source>Different from yours</source>
        <translation>Anders als die eigene</translation>
    </message>
    <message>
        <source>This is no safety number: 60 digits, 18 words or a code are needed</source>
        <translation>Das ist keine Sicherheitsnummer: Nötig sind 60 Ziffern, 18 Wörter oder ein Code</translation>
    </message>
    <message>
        <source>Do not send anything private.</source>
        <translation>Nichts Vertrauliches senden.</translation>
    </message>
    <message>
        <source>Someone may be in between, or you compared the wrong contact.</source>
        <translation>Jemand steht vielleicht dazwischen, oder es wurde mit dem falschen Kontakt verglichen.</translation>
    </message>
    <message>
        <source>%1’s safety number has changed and is no longer verified.</source>
        <translation>Die Sicherheitsnummer von %1 hat sich geändert und ist nicht mehr verifiziert.</translation>
    </message>
    <message>
        <source>%1’s safety number has changed.</source>
        <translation>Die Sicherheitsnummer von %1 hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 may have a new computer, or someone may be in between. Nothing is sent until you decide.</source>
        <translation>%1 hat vielleicht einen neuen Computer, oder jemand steht dazwischen. Bis zur Entscheidung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Every Vaultgram has a key of its own that never leaves it. The safety number is made of yours and the one of %1. It changes when they set up a new computer or lost their profile. It also changes when someone else answers in their place and wants to read along.

Ask them, in person or on a call, whether they have a new computer, and compare the new number. Until you decide, nothing is sent to the new key and nothing that comes from it is shown. Messages that wait stay waiting.</source>
        <translation>Jedes Vaultgram hat einen eigenen Schlüssel, der es nie verlässt. Die Sicherheitsnummer entsteht aus dem eigenen und dem von %1. Sie ändert sich, wenn dort ein neuer Computer eingerichtet wurde oder das Profil verloren ging. Sie ändert sich auch, wenn jemand anderes an dieser Stelle antwortet und mitlesen will.

Persönlich oder am Telefon nachfragen, ob es einen neuen Computer gibt, und die neue Nummer vergleichen. Bis zur Entscheidung wird nichts an den neuen Schlüssel gesendet und nichts von ihm gezeigt. Wartende Nachrichten warten weiter.</translation>
    </message>
    <message>
        <source>You marked your safety number with %1 as verified</source>
        <translation>Die Sicherheitsnummer mit %1 wurde als verifiziert markiert</translation>
    </message>
    <message>
        <source>You marked your safety number with %1 as not verified</source>
        <translation>Die Sicherheitsnummer mit %1 wurde als nicht verifiziert markiert</translation>
    </message>
    <message>
        <source>You accepted the new safety number with %1 without verifying it</source>
        <translation>Die neue Sicherheitsnummer mit %1 wurde ohne Verifizierung angenommen</translation>
    </message>
    <message>
        <source>%1 connected with a different key</source>
        <translation>%1 hat sich mit einem anderen Schlüssel verbunden</translation>
    </message>
    <message>
        <source>Send to %1 without encryption?</source>
        <translation>Ohne Verschlüsselung an %1 senden?</translation>
    </message>
    <message>
        <source>Anyone on the network can read and change what you send. You are asked once for this contact; you can take it back in the contact’s details.</source>
        <translation>Alle im Netz können Gesendetes lesen und ändern. Diese Frage kommt für diesen Kontakt nur einmal; in den Kontaktdetails lässt sich die Erlaubnis zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that wait would go out unencrypted.</source>
        <translation>
            <numerusform>%n wartende Nachricht ginge unverschlüsselt hinaus.</numerusform>
            <numerusform>%n wartende Nachrichten gingen unverschlüsselt hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Allow for %1</source>
        <translation>Für %1 erlauben</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SearchBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Older match</source>
        <translation>Älterer Treffer</translation>
    </message>
    <message>
        <source>Newer match</source>
        <translation>Neuerer Treffer</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SecurityPanel</name>
    <message>
        <source>%1 in total since %2</source>
        <translation>%1 insgesamt seit %2</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Packets that were refused or marked</source>
        <translation>Abgelehnte oder gekennzeichnete Pakete</translation>
    </message>
    <message>
        <source>Nothing is dropped in silence: each reason is counted here, and the log names the packets. It never holds keys or message text.</source>
        <translation>Nichts wird stillschweigend verworfen: Jeder Grund wird hier gezählt, und die Ereignisse nennen die Pakete. Sie enthalten nie Schlüssel oder Nachrichtentext.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SettingsPage</name>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2 wählen.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SettingsPages</name>
    <message>
        <source>By a passphrase</source>
        <translation>Durch eine Passphrase</translation>
    </message>
    <message>
        <source>By the key store of this desktop</source>
        <translation>Durch den Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>Only by the permissions of its file</source>
        <translation>Nur durch die Zugriffsrechte der Datei</translation>
    </message>
    <message>
        <source>Asked for at every start. Nobody can open the profile without it.</source>
        <translation>Wird bei jedem Start abgefragt. Ohne sie kann niemand das Profil öffnen.</translation>
    </message>
    <message>
        <source>Opened together with your session on this computer.</source>
        <translation>Öffnet sich zusammen mit der Sitzung auf diesem Computer.</translation>
    </message>
    <message>
        <source>Whoever can read your files can be you. A passphrase prevents that.</source>
        <translation>Wer die Dateien lesen kann, kann diese Identität annehmen. Eine Passphrase verhindert das.</translation>
    </message>
    <message>
        <source>Profile &amp; identity</source>
        <translation>Profil &amp; Identität</translation>
    </message>
    <message>
        <source>Who you are for others, and how that is kept.</source>
        <translation>Die Identität gegenüber anderen und wie sie aufbewahrt wird.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Shown in this window only</source>
        <translation>Nur in diesem Fenster gezeigt</translation>
    </message>
    <message>
        <source>Your fingerprint</source>
        <translation>Eigener Fingerabdruck</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Kept until the end of the program</source>
        <translation>Aufbewahrt bis zum Ende des Programms</translation>
    </message>
    <message>
        <source>Nothing is written to disk</source>
        <translation>Nichts wird auf den Datenträger geschrieben</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Back up the identity</source>
        <translation>Identität sichern</translation>
    </message>
    <message>
        <source>A file with a passphrase of its own. With it you can be yourself on another computer; contacts and messages are not in it.</source>
        <translation>Eine Datei mit eigener Passphrase. Damit lässt sich die Identität auf einem anderen Computer weiterführen; Kontakte und Nachrichten sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export identity</source>
        <translation>Identität exportieren</translation>
    </message>
    <message>
        <source>Be somebody you were before</source>
        <translation>Frühere Identität weiterführen</translation>
    </message>
    <message>
        <source>Takes an exported identity for a new profile; this one stays as it is.</source>
        <translation>Übernimmt eine exportierte Identität in ein neues Profil; dieses bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Import identity</source>
        <translation>Identität importieren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>How contacts find and reach this computer.</source>
        <translation>Wie Kontakte diesen Computer finden und erreichen.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP-Port</translation>
    </message>
    <message>
        <source>Contacts reach you here. A change takes effect at once.</source>
        <translation>Hier erreichen einen die Kontakte. Eine Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Größtes Paket (MTU)</translation>
    </message>
    <message>
        <source>Smaller if packets get lost on the way, as in a VPN</source>
        <translation>Kleiner, wenn Pakete unterwegs verloren gehen, etwa in einem VPN</translation>
    </message>
    <message>
        <source>As the network says</source>
        <translation>Wie vom Netz vorgegeben</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>What leaves this computer, and what stays on it.</source>
        <translation>Was diesen Computer verlässt und was auf ihm bleibt.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Messages without encryption</source>
        <translation>Nachrichten ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Only programs of the older protocol without a key need this. The button then reads “Send unencrypted”, and every such message is marked.</source>
        <translation>Nur Programme des älteren Protokolls ohne Schlüssel brauchen das. Auf der Schaltfläche steht dann „Unverschlüsselt senden“, und jede solche Nachricht ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>Never send</source>
        <translation>Nie senden</translation>
    </message>
    <message>
        <source>Ask once for each contact</source>
        <translation>Für jeden Kontakt einmal fragen</translation>
    </message>
    <message>
        <source>What your contacts see</source>
        <translation>Was Kontakte sehen</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Lesebestätigungen</translation>
    </message>
    <message>
        <source>Contacts learn when you have read a message.</source>
        <translation>Kontakte erfahren, wann eine Nachricht gelesen wurde.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Text in notifications</source>
        <translation>Text in Benachrichtigungen</translation>
    </message>
    <message>
        <source>If off: “New message”, without the text</source>
        <translation>Wenn aus: „Neue Nachricht“, ohne den Text</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Nachrichten aufbewahren</translation>
    </message>
    <message>
        <source>Older messages are deleted here, not from your contact’s</source>
        <translation>Ältere Nachrichten werden hier gelöscht, nicht beim Kontakt</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Einen Tag</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>Ask for the passphrase after a time without input</source>
        <translation>Nach einer Zeit ohne Eingabe nach der Passphrase fragen</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Nach 5 Minuten</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation>Nach 10 Minuten</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>Nach 30 Minuten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>How you learn of a new message.</source>
        <translation>Wie neue Nachrichten gemeldet werden.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Through the desktop, while the chat is not in sight. Muted contacts never do.</source>
        <translation>Über den Desktop, solange die Unterhaltung nicht zu sehen ist. Stumme Kontakte nie.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Stay reachable when the window is closed</source>
        <translation>Bei geschlossenem Fenster erreichbar bleiben</translation>
    </message>
    <message>
        <source>The icon in the tray opens it again. If off, closing it quits.</source>
        <translation>Das Symbol im Infobereich öffnet es wieder. Wenn aus, beendet das Schließen das Programm.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation>Wie das Fenster aussieht.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>100 % is the size of the desktop. Also: Ctrl and + or -</source>
        <translation>100 % ist die Größe des Desktops. Auch: Strg und + oder -</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Kontaktliste</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Show *bold*, _italic_ and `code`</source>
        <translation>*Fett*, _kursiv_ und `Code` darstellen</translation>
    </message>
    <message>
        <source>The text itself is not changed</source>
        <translation>Der Text selbst wird nicht geändert</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Rarely needed.</source>
        <translation>Selten nötig.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Messages accepted from a contact</source>
        <translation>Von einem Kontakt angenommene Nachrichten</translation>
    </message>
    <message>
        <source>A second. What comes above it is refused and counted.</source>
        <translation>Je Sekunde. Was darüber liegt, wird abgelehnt und gezählt.</translation>
    </message>
    <message>
        <source>Lifetime of a key with older programs</source>
        <translation>Lebensdauer eines Schlüssels mit älteren Programmen</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>In Sekunden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What the log keeps</source>
        <translation>Was die Ereignisse festhalten</translation>
    </message>
    <message>
        <source>Never keys, never the text of messages</source>
        <translation>Nie Schlüssel, nie den Text von Nachrichten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Send a message with</source>
        <translation>Nachricht senden mit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>While it is locked</source>
        <translation>Solange gesperrt ist</translation>
    </message>
    <message>
        <source>Offline no key is left in the memory of this computer, and nothing arrives. What old programs send meanwhile is lost.</source>
        <translation>Offline bleibt kein Schlüssel im Speicher dieses Computers, und nichts kommt an. Was ältere Programme in dieser Zeit senden, geht verloren.</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Verbunden bleiben</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Offline gehen</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Beside IPv4. If off, contacts with an IPv6 address can not be reached.</source>
        <translation>Neben IPv4. Wenn aus, sind Kontakte mit einer IPv6-Adresse nicht erreichbar.</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Step by step, and what can be done where it fails</source>
        <translation>Schritt für Schritt, und was zu tun ist, wo es nicht weitergeht</translation>
    </message>
    <message>
        <source>Test connection…</source>
        <translation>Verbindung prüfen …</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>No setting has this</source>
        <translation>Keine Einstellung enthält das</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <name>vaultgram::ui::VerifyDialog</name>
    <message>
        <source>Clear verification</source>
        <translation>Verifizierung aufheben</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>Wege zum Vergleichen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy safety number</source>
        <translation>Sicherheitsnummer kopieren</translation>
    </message>
    <message>
        <source>Does it look the same on the other device?</source>
        <translation>Sieht sie auf dem anderen Gerät genauso aus?</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>They do not match</source>
        <translation>Stimmt nicht überein</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>they read, you compare</source>
        <translation>dort vorlesen, hier vergleichen</translation>
    </message>
    <message>
        <source>you read, they compare</source>
        <translation>hier vorlesen, dort vergleichen</translation>
    </message>
    <message>
        <source>%1’s words</source>
        <translation>Wörter von %1</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>%1’s number</source>
        <translation>Nummer von %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ich</translation>
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
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
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
        <translation>Verschlüsselt, verifizierter Kontakt</translation>
    </message>
    <message>
        <source>Encrypted, not verified</source>
        <translation>Verschlüsselt, nicht verifiziert</translation>
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
    <message>
        <source>Older program, identity cannot be verified</source>
        <translation>Älteres Programm, Identität nicht verifizierbar</translation>
    </message>
    <message>
        <source>Vaultgram, key %1</source>
        <translation>Vaultgram, Schlüssel %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 % loss</source>
        <translation>%1 % Verlust</translation>
    </message>
    <message>
        <source>older program, protocol 2</source>
        <translation>älteres Programm, Protokoll 2</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>Messages wait until %1 is connected</source>
        <translation>Nachrichten warten, bis %1 verbunden ist</translation>
    </message>
    <message>
        <source>Held until you decide about the new safety number</source>
        <translation>Zurückgehalten, bis über die neue Sicherheitsnummer entschieden ist</translation>
    </message>
    <message>
        <source>Not sent yet, no key is known</source>
        <translation>Noch nicht gesendet, kein Schlüssel bekannt</translation>
    </message>
    <message>
        <source>Sent, this peer gives no receipts</source>
        <translation>Gesendet, diese Gegenstelle gibt keine Bestätigungen</translation>
    </message>
</context>
</TS>
