<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Bubble</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held. They go out when you accept the new safety number.</source>
        <translation>
            <numerusform>%n message retenu. Il partira quand vous accepterez le nouveau numéro de sécurité.</numerusform>
            <numerusform>%n messages retenus. Ils partiront quand vous accepterez le nouveau numéro de sécurité.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Safety number has changed</source>
        <translation>Le numéro de sécurité a changé</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Brouillon&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Not a packet</source>
        <translation>Pas un paquet</translation>
    </message>
    <message>
        <source>Not a packet of this protocol; something else talks to this port. Choose another port if it does not stop.</source>
        <translation>Pas un paquet de ce protocole&#x202f;; autre chose parle à ce port. Choisissez un autre port si cela ne cesse pas.</translation>
    </message>
    <message>
        <source>Wrong version</source>
        <translation>Mauvaise version</translation>
    </message>
    <message>
        <source>Speaks another version of the protocol. Both sides need version 2: bring the older program up to date.</source>
        <translation>Parle une autre version du protocole. Les deux côtés ont besoin de la version 2&#x202f;: mettez à jour le programme le plus ancien.</translation>
    </message>
    <message>
        <source>Unreadable announcement</source>
        <translation>Annonce illisible</translation>
    </message>
    <message>
        <source>A key announcement that can not be read. Damaged on the way, or made by a faulty program; the next one usually helps.</source>
        <translation>Une annonce de clé illisible. Endommagée en chemin, ou faite par un programme défectueux&#x202f;; la suivante suffit en général.</translation>
    </message>
    <message>
        <source>Message can not be unpacked</source>
        <translation>Message impossible à décompresser</translation>
    </message>
    <message>
        <source>The content is not what an honest program sends. Ask the sender which program they use.</source>
        <translation>Le contenu n’est pas ce qu’envoie un programme honnête. Demandez à l’expéditeur quel programme il utilise.</translation>
    </message>
    <message>
        <source>Would need too much memory</source>
        <translation>Demanderait trop de mémoire</translation>
    </message>
    <message>
        <source>Unpacking this message would need more memory than is given to any message. Nothing to do; it was not unpacked.</source>
        <translation>Décompresser ce message demanderait plus de mémoire qu’il n’en est accordé à un message. Rien à faire&#x202f;; il n’a pas été décompressé.</translation>
    </message>
    <message>
        <source>Unpacks to too much</source>
        <translation>Trop grand une fois décompressé</translation>
    </message>
    <message>
        <source>A message that would unpack to more than 64 KiB. Ask the sender to split it.</source>
        <translation>Un message qui dépasserait 64 KiB une fois décompressé. Demandez à l’expéditeur de le scinder.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Pas de texte</translation>
    </message>
    <message>
        <source>A message that is no text. Ask the sender which program they use.</source>
        <translation>Un message qui n’est pas du texte. Demandez à l’expéditeur quel programme il utilise.</translation>
    </message>
    <message>
        <source>Not authentic</source>
        <translation>Non authentique</translation>
    </message>
    <message>
        <source>Sealed with a key that does not fit, or changed on the way. Normal after a restart; many in a row may be an attack.</source>
        <translation>Scellé avec une clé qui ne convient pas, ou modifié en chemin. Normal après un redémarrage&#x202f;; plusieurs de suite peuvent être une attaque.</translation>
    </message>
    <message>
        <source>Impossible key announced</source>
        <translation>Clé impossible annoncée</translation>
    </message>
    <message>
        <source>Announcement with a wrong signature</source>
        <translation>Annonce avec une signature fausse</translation>
    </message>
    <message>
        <source>Answers disagree</source>
        <translation>Réponses contradictoires</translation>
    </message>
    <message>
        <source>Several different keys came as answers to one question, so somebody lies. None was taken; compare the address, test again.</source>
        <translation>Plusieurs clés différentes sont venues en réponse à une seule question&#x202f;: quelqu’un ment. Aucune n’a été prise&#x202f;; comparez l’adresse et refaites le test.</translation>
    </message>
    <message>
        <source>Too many answers</source>
        <translation>Trop de réponses</translation>
    </message>
    <message>
        <source>One question got more answers than there can be. Somebody guesses; the log names the addresses.</source>
        <translation>Une question a reçu plus de réponses qu’il ne peut y en avoir. Quelqu’un devine&#x202f;; le journal donne les adresses.</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>S’arrête trop tôt</translation>
    </message>
    <message>
        <source>An encrypted packet that ends too early. Made by a faulty program: ask the sender which one.</source>
        <translation>Un paquet chiffré qui s’arrête trop tôt. Fait par un programme défectueux&#x202f;: demandez lequel à l’expéditeur.</translation>
    </message>
    <message>
        <source>Own packet came back</source>
        <translation>Propre paquet revenu</translation>
    </message>
    <message>
        <source>One of your own packets was sent back to you. A loop in the network, or a simple attack; it had no effect.</source>
        <translation>Un de vos propres paquets vous a été renvoyé. Une boucle dans le réseau, ou une attaque simple&#x202f;; sans effet.</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Rejoué</translation>
    </message>
    <message>
        <source>The same packet came twice. Networks repeat packets now and then, old programs always; each was counted once only.</source>
        <translation>Le même paquet est venu deux fois. Les réseaux répètent parfois des paquets, les anciens programmes toujours&#x202f;; chacun n’a compté qu’une fois.</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Trop vieux</translation>
    </message>
    <message>
        <source>Older than a minute when it came. Usually one of the two clocks is wrong: set it.</source>
        <translation>Vieux de plus d’une minute à l’arrivée. En général, l’une des deux horloges est fausse&#x202f;: réglez-la.</translation>
    </message>
    <message>
        <source>Impossible time</source>
        <translation>Heure impossible</translation>
    </message>
    <message>
        <source>The time in the packet is no time. Made by a faulty program: ask the sender which one.</source>
        <translation>L’heure dans le paquet n’en est pas une. Fait par un programme défectueux&#x202f;: demandez lequel à l’expéditeur.</translation>
    </message>
    <message>
        <source>Anonymous from a known contact</source>
        <translation>Anonyme d’un contact connu</translation>
    </message>
    <message>
        <source>A contact that always proves who it is sent something without proof. It may come from somebody else; it was not shown.</source>
        <translation>Un contact qui prouve toujours qui il est a envoyé quelque chose sans preuve. Cela peut venir de quelqu’un d’autre&#x202f;; rien n’a été affiché.</translation>
    </message>
    <message>
        <source>Not encrypted, refused</source>
        <translation>Non chiffré, refusé</translation>
    </message>
    <message>
        <source>Came in clear from a contact that always encrypts, so it may come from somebody else. It was not shown; ask the contact.</source>
        <translation>Reçu en clair d’un contact qui chiffre toujours&#x202f;: cela peut venir de quelqu’un d’autre. Rien n’a été affiché&#x202f;; demandez au contact.</translation>
    </message>
    <message>
        <source>Not encrypted, from a stranger</source>
        <translation>Non chiffré, d’un inconnu</translation>
    </message>
    <message>
        <source>Received without encryption</source>
        <translation>Reçu sans chiffrement</translation>
    </message>
    <message>
        <source>A contact has no key and writes in the clear. Its messages are shown and marked; a newer program there would encrypt.</source>
        <translation>Un contact n’a pas de clé et écrit en clair. Ses messages sont affichés et signalés&#x202f;; un programme plus récent chez lui chiffrerait.</translation>
    </message>
    <message>
        <source>Question too short</source>
        <translation>Question trop courte</translation>
    </message>
    <message>
        <source>Answering it would make us send more than came, which attacks on others use. It was not answered; nothing to do.</source>
        <translation>Y répondre nous ferait envoyer plus que ce qui est venu, ce dont se servent des attaques contre d’autres. Pas de réponse&#x202f;; rien à faire.</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Mauvaise taille</translation>
    </message>
    <message>
        <source>A packet whose parts have a wrong size. Cut on the way, or made by a faulty program: test the connection.</source>
        <translation>Un paquet dont les parties ont une mauvaise taille. Coupé en chemin, ou fait par un programme défectueux&#x202f;: testez la connexion.</translation>
    </message>
    <message>
        <source>Call with an old ticket</source>
        <translation>Appel avec un vieux ticket</translation>
    </message>
    <message>
        <source>The caller&apos;s ticket is not ours or has run out. Normal after a restart: they try again by themselves.</source>
        <translation>Le ticket de l’appelant n’est pas de nous ou a expiré. Normal après un redémarrage&#x202f;: il réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Call came again</source>
        <translation>Appel revenu</translation>
    </message>
    <message>
        <source>A call that was answered before. Networks repeat packets; many in a row may be an attack without effect.</source>
        <translation>Un appel auquel il a déjà été répondu. Les réseaux répètent des paquets&#x202f;; plusieurs de suite peuvent être une attaque sans effet.</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <translation>Trop de messages</translation>
    </message>
    <message>
        <source>More in a second than are accepted; the rest was refused. New programs send it again, slower. Raise the limit if you trust them.</source>
        <translation>Plus en une seconde qu’il n’en est accepté&#x202f;; le reste a été refusé. Les nouveaux programmes le renvoient, plus lentement. Relevez la limite si vous leur faites confiance.</translation>
    </message>
    <message>
        <source>False proof</source>
        <translation>Fausse preuve</translation>
    </message>
    <message>
        <source>Key that keeps no secret</source>
        <translation>Clé qui ne garde aucun secret</translation>
    </message>
    <message>
        <source>Your own identity called</source>
        <translation>Votre propre identité a appelé</translation>
    </message>
    <message>
        <source>Your profile runs on another computer too, or a packet of yours came back. Use a profile in one place only.</source>
        <translation>Votre profil tourne aussi sur un autre ordinateur, ou un de vos paquets est revenu. N’utilisez un profil qu’à un seul endroit.</translation>
    </message>
    <message>
        <source>Somebody unknown called</source>
        <translation>Appel d’un inconnu</translation>
    </message>
    <message>
        <source>They are no contact, or blocked, and got no answer. Add them if you expect them.</source>
        <translation>Il n’est pas un contact, ou est bloqué, et n’a pas eu de réponse. Ajoutez-le si vous l’attendez.</translation>
    </message>
    <message>
        <source>Another identity answered</source>
        <translation>Une autre identité a répondu</translation>
    </message>
    <message>
        <source>At the address of a contact somebody else answered. Nothing was sent to them: compare the safety number with your contact.</source>
        <translation>À l’adresse d’un contact, quelqu’un d’autre a répondu. Rien ne lui a été envoyé&#x202f;: comparez le numéro de sécurité avec votre contact.</translation>
    </message>
    <message>
        <source>Old protocol refused</source>
        <translation>Ancien protocole refusé</translation>
    </message>
    <message>
        <source>A contact that speaks the new protocol answered in the old one. Ask whether they went back to an old program.</source>
        <translation>Un contact qui parle le nouveau protocole a répondu dans l’ancien. Demandez-lui s’il est revenu à un ancien programme.</translation>
    </message>
    <message>
        <source>Answer without a question</source>
        <translation>Réponse sans question</translation>
    </message>
    <message>
        <source>It came too late, or somebody guesses. It had no effect; look at the log if there are many.</source>
        <translation>Venue trop tard, ou quelqu’un devine. Sans effet&#x202f;; consultez le journal s’il y en a beaucoup.</translation>
    </message>
    <message>
        <source>Reply without a call</source>
        <translation>Réponse sans appel</translation>
    </message>
    <message>
        <source>Contact in two places</source>
        <translation>Contact à deux endroits</translation>
    </message>
    <message>
        <source>Two computers use the identity of this contact at once. Nothing was refused; ask them whether both are theirs.</source>
        <translation>Deux ordinateurs utilisent l’identité de ce contact en même temps. Rien n’a été refusé&#x202f;; demandez-lui si les deux sont à lui.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>From a contact you blocked. Unblock them if that was not meant.</source>
        <translation>D’un contact que vous avez bloqué. Débloquez-le si ce n’était pas voulu.</translation>
    </message>
    <message>
        <source>Conversation not known</source>
        <translation>Conversation inconnue</translation>
    </message>
    <message>
        <source>It belongs to keys that are gone. Normal after a restart: the other side makes new ones within seconds.</source>
        <translation>Elle appartient à des clés disparues. Normal après un redémarrage&#x202f;: l’autre côté en crée de nouvelles en quelques secondes.</translation>
    </message>
    <message>
        <source>Forged or damaged</source>
        <translation>Falsifié ou endommagé</translation>
    </message>
    <message>
        <source>It names a conversation of ours but is not from it. Damaged on the way, or forged; many in a row may be an attack.</source>
        <translation>Nomme une de nos conversations mais n’en vient pas. Endommagé en chemin, ou falsifié&#x202f;; plusieurs de suite peuvent être une attaque.</translation>
    </message>
    <message>
        <source>Unknown content</source>
        <translation>Contenu inconnu</translation>
    </message>
    <message>
        <source>The contact&apos;s program says something that ours does not know. Bring both up to date.</source>
        <translation>Le programme du contact dit une chose que le nôtre ne connaît pas. Mettez les deux à jour.</translation>
    </message>
    <message>
        <source>Impossible content</source>
        <translation>Contenu impossible</translation>
    </message>
    <message>
        <source>The contact&apos;s program said something that can not be. Bring both up to date; tell us if it goes on.</source>
        <translation>Le programme du contact a dit une chose impossible. Mettez les deux à jour&#x202f;; signalez-le-nous si cela continue.</translation>
    </message>
    <message>
        <source>False receipt</source>
        <translation>Faux accusé</translation>
    </message>
    <message>
        <source>A receipt for something that was never sent. The contact&apos;s program is faulty; new keys were asked for.</source>
        <translation>Un accusé de réception pour une chose jamais envoyée. Le programme du contact est défectueux&#x202f;; de nouvelles clés ont été demandées.</translation>
    </message>
    <message>
        <source>Rest of a message missing</source>
        <translation>Suite d’un message manquante</translation>
    </message>
    <message>
        <source>The other parts of a long message did not come within 30 s. It is sent again by itself; test the connection if it goes on.</source>
        <translation>Les autres parties d’un long message ne sont pas venues en 30 s. Il est renvoyé de lui-même&#x202f;; testez la connexion si cela continue.</translation>
    </message>
    <message>
        <source>Could not be kept</source>
        <translation>N’a pas pu être conservé</translation>
    </message>
    <message>
        <source>A message was shown but not written to the disk, so no receipt was sent. Make room on the disk; it comes again.</source>
        <translation>Un message a été affiché mais pas écrit sur le disque&#x202f;; aucun accusé n’a donc été envoyé. Libérez de la place sur le disque&#x202f;; il reviendra.</translation>
    </message>
    <message>
        <source>Bad file name</source>
        <translation>Mauvais nom de fichier</translation>
    </message>
    <message>
        <source>A file was offered under a name that could do harm. Ask the sender to rename it.</source>
        <translation>Un fichier a été proposé sous un nom qui pourrait nuire. Demandez à l’expéditeur de le renommer.</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Fichier trop grand</translation>
    </message>
    <message>
        <source>A file of more than 4 GiB was offered. Ask the sender to split it.</source>
        <translation>Un fichier de plus de 4 GiB a été proposé. Demandez à l’expéditeur de le scinder.</translation>
    </message>
    <message>
        <source>Part of a file not asked for</source>
        <translation>Partie d’un fichier non demandé</translation>
    </message>
    <message>
        <source>It came after the file was cancelled, or twice. Nothing to do.</source>
        <translation>Venue après l’annulation du fichier, ou deux fois. Rien à faire.</translation>
    </message>
    <message>
        <source>File damaged</source>
        <translation>Fichier endommagé</translation>
    </message>
    <message>
        <source>The whole file is not the one that was offered. It was deleted; ask the sender to send it again.</source>
        <translation>Le fichier complet n’est pas celui qui a été proposé. Il a été supprimé&#x202f;; demandez à l’expéditeur de le renvoyer.</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Fichier modifié</translation>
    </message>
    <message>
        <source>The file was changed or removed while it was sent. Send it again.</source>
        <translation>Le fichier a été modifié ou supprimé pendant l’envoi. Renvoyez-le.</translation>
    </message>
    <message>
        <source>Too long to be sent</source>
        <translation>Trop long pour être envoyé</translation>
    </message>
    <message>
        <source>A message of yours is longer than the contact&apos;s program can take. Split it.</source>
        <translation>Un de vos messages est plus long que ce que le programme du contact accepte. Scindez-le.</translation>
    </message>
    <message>
        <source>The announced key can not be a key. No honest program sends it, and it was not taken; nothing to do.</source>
        <translation>La clé annoncée ne peut pas être une clé. Aucun programme honnête ne l’envoie, et elle n’a pas été acceptée ; rien à faire.</translation>
    </message>
    <message>
        <source>Somebody announced a key without owning it. It was not taken; nothing to do.</source>
        <translation>Quelqu’un a annoncé une clé qui n’est pas la sienne. Elle n’a pas été acceptée ; rien à faire.</translation>
    </message>
    <message>
        <source>Somebody who is no contact wrote in clear. Add them as a contact if you expect them; else nothing was shown.</source>
        <translation>Quelqu’un qui n’est pas un contact a écrit en clair. Ajoutez-le aux contacts si vous l’attendez ; rien n’a été affiché.</translation>
    </message>
    <message>
        <source>A caller could not prove who it says it is. It was turned away; nothing to do.</source>
        <translation>Un appelant n’a pas pu prouver qui il prétend être. Il a été refusé ; rien à faire.</translation>
    </message>
    <message>
        <source>The key was made so that everybody could read along. It was refused; nothing to do.</source>
        <translation>La clé était faite pour que tout le monde puisse lire. Elle a été refusée ; rien à faire.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::ChatPresenter</name>
    <message>
        <source>The conversation with %1 was exported, but not all of it could be read</source>
        <translation>La conversation avec %1 a été exportée, mais tout n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The conversation with %1 was exported</source>
        <translation>La conversation avec %1 a été exportée</translation>
    </message>
    <message>
        <source>The conversation could not be exported</source>
        <translation>La conversation n’a pas pu être exportée</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::ContactPresenter</name>
    <message>
        <source>%1 was not added</source>
        <translation>%1 n’a pas été ajouté</translation>
    </message>
    <message>
        <source>asks to connect</source>
        <translation>demande à se connecter</translation>
    </message>
    <message>
        <source>The address was not changed</source>
        <translation>L’adresse n’a pas été modifiée</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::DashboardFeed</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Packets remembered against replay</source>
        <translation>Paquets mémorisés contre le rejeu</translation>
    </message>
    <message>
        <source>Questions for keys under way</source>
        <translation>Demandes de clés en cours</translation>
    </message>
    <message>
        <source>Sessions not used yet</source>
        <translation>Sessions pas encore utilisées</translation>
    </message>
    <message>
        <source>Calls remembered</source>
        <translation>Appels mémorisés</translation>
    </message>
    <message>
        <source>Callers not listed again</source>
        <translation>Appelants qui ne sont plus listés</translation>
    </message>
    <message>
        <source>Messages waiting</source>
        <translation>Messages en attente</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::DashboardPresenter</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The file was written</source>
        <translation>Le fichier a été écrit</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>How to open the port</source>
        <translation>Comment ouvrir le port</translation>
    </message>
    <message>
        <source>Packets have to come in at your UDP port %1, and at the port of your contact on their computer. Where a firewall runs, allow that port:</source>
        <translation>Les paquets doivent pouvoir entrer par votre port UDP %1, et par le port de votre contact sur son ordinateur. Là où un pare-feu est actif, autorisez ce port&#x202f;:</translation>
    </message>
    <message>
        <source>A router between you has to forward the port to the computer behind it.</source>
        <translation>Un routeur entre vous doit rediriger le port vers l’ordinateur qui est derrière lui.</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Régler l’horloge</translation>
    </message>
    <message>
        <source>Older programs refuse packets whose time is more than a minute off. Let the system keep the time, here or on the other computer:</source>
        <translation>Les anciens programmes refusent les paquets dont l’heure est décalée de plus d’une minute. Laissez le système régler l’heure, ici ou sur l’autre ordinateur&#x202f;:</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::IdentityKeeper</name>
    <message>
        <source>Export identity</source>
        <translation>Exporter l’identité</translation>
    </message>
    <message>
        <source>The file gets a passphrase of its own. Whoever has both can be you.</source>
        <translation>Le fichier reçoit sa propre phrase secrète. Qui a les deux peut se faire passer pour vous.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>The identity was exported</source>
        <translation>L’identité a été exportée</translation>
    </message>
    <message>
        <source>Import identity</source>
        <translation>Importer une identité</translation>
    </message>
    <message>
        <source>Folder of the new profile</source>
        <translation>Dossier du nouveau profil</translation>
    </message>
    <message>
        <source>The passphrase of the exported file. It also protects the new profile.</source>
        <translation>La phrase secrète du fichier exporté. Elle protège aussi le nouveau profil.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The identity is in a new profile</source>
        <translation>L’identité est dans un nouveau profil</translation>
    </message>
    <message>
        <source>Start it with: vaultgram --profile %1</source>
        <translation>Démarrez-le avec&#x202f;: vaultgram --profile %1</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Leave the new one empty to take the passphrase away. Then only the permissions of its file protect your identity.</source>
        <translation>Laissez la nouvelle vide pour retirer la phrase secrète. Seuls les droits de son fichier protègent alors votre identité.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::NetworkPresenter</name>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>listening on port %1</source>
        <translation>à l’écoute sur le port %1</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>Messages can not be kept</source>
        <translation>Les messages ne peuvent pas être conservés</translation>
    </message>
    <message>
        <source>%1 Until it works again, what is written waits and is not sent.</source>
        <translation>%1 Tant que cela ne remarche pas, ce que vous écrivez attend et n’est pas envoyé.</translation>
    </message>
    <message>
        <source>messages are kept again</source>
        <translation>les messages sont de nouveau conservés</translation>
    </message>
    <message>
        <source>packet refused: %1</source>
        <translation>paquet refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>a text came without encryption: %1</source>
        <translation>un texte est arrivé sans chiffrement : %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Vaultgram is still there</source>
        <translation>Vaultgram est toujours là</translation>
    </message>
    <message>
        <source>The icon in the tray opens the window again. To quit when it is closed: Settings, Notifications.</source>
        <translation>L’icône de la zone de notification rouvre la fenêtre. Pour quitter à la fermeture&#x202f;: Paramètres, Notifications.</translation>
    </message>
    <message>
        <source>Someone new is asking to connect to you</source>
        <translation>Une personne inconnue demande à se connecter à vous</translation>
    </message>
    <message>
        <source>New message, not encrypted</source>
        <translation>Nouveau message, non chiffré</translation>
    </message>
    <message>
        <source>Not encrypted: %1</source>
        <translation>Non chiffré : %1</translation>
    </message>
    <message>
        <source>Several people are asking to connect to you</source>
        <translation>Plusieurs personnes demandent à se connecter à vous</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::Presenter</name>
    <message>
        <source>The contacts were damaged</source>
        <translation>Les contacts étaient endommagés</translation>
    </message>
    <message>
        <source>The newest changes could not be read</source>
        <translation>Les dernières modifications n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>The log of %1 was damaged. What was added last may be missing.</source>
        <translation>Le journal de %1 était endommagé. Ce qui a été ajouté en dernier manque peut-être.</translation>
    </message>
    <message>
        <source>The messages were damaged</source>
        <translation>Les messages étaient endommagés</translation>
    </message>
    <message>
        <source>The file could not be read and was set aside as %1. A new one was begun.</source>
        <translation>Le fichier n’a pas pu être lu et a été mis de côté sous le nom %1. Un nouveau a été commencé.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::ProfileStart</name>
    <message>
        <source>The profile in %1 can not be opened. %2</source>
        <translation>Le profil dans %1 ne peut pas être ouvert. %2</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>It opens your identity, your contacts and your messages.</source>
        <translation>Elle ouvre votre identité, vos contacts et vos messages.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>The key store does not answer. Choose another way.</source>
        <translation>Le trousseau de clés ne répond pas. Choisissez un autre moyen.</translation>
    </message>
    <message>
        <source>Import an identity</source>
        <translation>Importer une identité</translation>
    </message>
    <message>
        <source>The passphrase of the file. It will protect this profile too.</source>
        <translation>La phrase secrète du fichier. Elle protégera aussi ce profil.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::SafetyPresenter</name>
    <message>
        <source>Nothing was marked as verified</source>
        <translation>Rien n’a été marqué comme vérifié</translation>
    </message>
    <message>
        <source>The safety number changed while you compared it.</source>
        <translation>Le numéro de sécurité a changé pendant que vous le compariez.</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>La clé n’a pas été acceptée</translation>
    </message>
    <message>
        <source>It changed meanwhile. Look at the new number and decide again.</source>
        <translation>Elle a changé entre-temps. Regardez le nouveau numéro et décidez de nouveau.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::SettingsPresenter</name>
    <message>
        <source>Nothing is sent without encryption: so it is set under Settings, Privacy.</source>
        <translation>Rien n’est envoyé sans chiffrement&#x202f;: c’est ainsi réglé dans Paramètres, Confidentialité.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::StoreWords</name>
    <message>
        <source>Something that is no folder has its name.</source>
        <translation>Quelque chose qui n’est pas un dossier porte son nom.</translation>
    </message>
    <message>
        <source>This user may not read and write there.</source>
        <translation>Cet utilisateur n’a pas le droit d’y lire et d’y écrire.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Rien ne peut y être écrit.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Another program uses it (%1).</source>
        <translation>Un autre programme l’utilise (%1).</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There is one already. It was not overwritten.</source>
        <translation>Il en existe déjà un. Il n’a pas été écrasé.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed.</source>
        <translation>Le fichier est endommagé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A later version of Vaultgram wrote it.</source>
        <translation>Une version plus récente de Vaultgram l’a écrit.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>The key store of this desktop does not give its key (%1).</source>
        <translation>Le trousseau de clés de ce bureau ne donne pas sa clé (%1).</translation>
    </message>
    <message>
        <source>A passphrase protects it.</source>
        <translation>Une phrase secrète le protège.</translation>
    </message>
    <message>
        <source>The disk refused.</source>
        <translation>Le disque a refusé.</translation>
    </message>
    <message>
        <source>The disk refused: %1</source>
        <translation>Le disque a refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The file of the identity is gone, and the messages are still there. Put it back (%1). Nothing was changed.</source>
        <translation>Le fichier de l’identité a disparu, les messages sont encore là. Remettez-le en place (%1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It holds messages of another identity. Nothing was changed.</source>
        <translation>Il contient les messages d’une autre identité. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::Tray</name>
    <message>
        <source>Open Vaultgram</source>
        <translation>Ouvrir Vaultgram</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::AddContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>The other device shows its addresses and its port in its status line.</source>
        <translation>L’autre appareil affiche ses adresses et son port dans sa barre d’état.</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse et port</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>How this contact is called in the list</source>
        <translation>Le nom de ce contact dans la liste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::BadgeTabs</name>
    <message numerus="yes">
        <source>%n warning(s) in the last 5 minutes</source>
        <translation>
            <numerusform>%n avertissement au cours des 5 dernières minutes</numerusform>
            <numerusform>%n avertissements au cours des 5 dernières minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ChartCard</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 en tableau</translation>
    </message>
    <message>
        <source>%1, the last 5 minutes</source>
        <translation>%1, les 5 dernières minutes</translation>
    </message>
    <message>
        <source>Legend of %1</source>
        <translation>Légende de %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
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
        <translation>% des paquets</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>toutes les %1 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1:%2 ago</source>
        <comment>minutes, seconds</comment>
        <translation>il y a %1:%2</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ChatHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Détails du contact</translation>
    </message>
    <message>
        <source>Contact menu</source>
        <translation>Menu du contact</translation>
    </message>
    <message>
        <source>Connection in the dashboard</source>
        <translation>Connexion dans le tableau de bord</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::Composer</name>
    <message>
        <source>Too much text for one message: %1 pasted, at most %2 in all.</source>
        <translation>Trop de texte pour un message&#x202f;: %1 collés, au plus %2 en tout.</translation>
    </message>
    <message>
        <source>You blocked %1. Nothing is sent.</source>
        <translation>Vous avez bloqué %1. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Not encrypted: anyone on the network can read this</source>
        <translation>Non chiffré&#x202f;: n’importe qui sur le réseau peut lire ceci</translation>
    </message>
    <message>
        <source>Send unencrypted</source>
        <translation>Envoyer non chiffré</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Envoyer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Anyone on the network can read this message</source>
        <translation>N’importe qui sur le réseau peut lire ce message</translation>
    </message>
    <message>
        <source>%1 of %2 bytes, too long</source>
        <translation>%1 octets sur %2, trop long</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 octets sur %2</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Écrivez un message…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émoji</translation>
    </message>
    <message>
        <source>Sending is paused until you decide about the new safety number</source>
        <translation>L’envoi est suspendu jusqu’à votre décision sur le nouveau numéro de sécurité</translation>
    </message>
    <message>
        <source>%1 bytes, packed it fits</source>
        <translation>%1 octets, une fois compressé cela passe</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Too many pictures for one message: at most %1 in all.</source>
        <translation>Trop d’images pour un seul message : %1 au plus en tout.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ComposerCard</name>
    <message>
        <source>Send without encryption?</source>
        <translation>Envoyer sans chiffrement&#x202f;?</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ConnectionTestWindow</name>
    <message>
        <source>Connection test: %1</source>
        <translation>Test de connexion : %1</translation>
    </message>
    <message>
        <source>Testing the connection to %1 …</source>
        <translation>Test de la connexion avec %1 …</translation>
    </message>
    <message>
        <source>The result holds no keys and no message text.</source>
        <translation>Le résultat ne contient ni clés ni texte de message.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ConnectionTestWords</name>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Not tried: an earlier step has to pass first</source>
        <translation>Non essayé&#x202f;: une étape précédente doit d’abord réussir</translation>
    </message>
    <message>
        <source>Not tried: needs “%1” first</source>
        <translation>Non essayé&#x202f;: nécessite d’abord «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Does not apply to this contact</source>
        <translation>Ne concerne pas ce contact</translation>
    </message>
    <message>
        <source>Could not be measured</source>
        <translation>N’a pas pu être mesuré</translation>
    </message>
    <message>
        <source>UDP %1 is used by another program. Close that one, or choose another port.</source>
        <translation>UDP %1 est utilisé par un autre programme. Fermez-le, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>The system does not allow UDP %1. Choose a port from 1024 to 65535.</source>
        <translation>Le système n’autorise pas UDP %1. Choisissez un port de 1024 à 65535.</translation>
    </message>
    <message>
        <source>No port is open, so nobody can answer. Choose one in the settings.</source>
        <translation>Aucun port n’est ouvert, donc personne ne peut répondre. Choisissez-en un dans les paramètres.</translation>
    </message>
    <message>
        <source>No interface has an address. Connect the cable or join a wireless network.</source>
        <translation>Aucune interface n’a d’adresse. Branchez le câble ou rejoignez un réseau sans fil.</translation>
    </message>
    <message>
        <source>Packets of more than %1 bytes do not leave this computer; full ones have 1,200. Raise the MTU of the interface.</source>
        <translation>Les paquets de plus de %1 octets ne quittent pas cet ordinateur&#x202f;; les pleins en ont 1&#x202f;200. Augmentez le MTU de l’interface.</translation>
    </message>
    <message>
        <source>%1 is no address. Write it as in 192.168.1.20:11000.</source>
        <translation>%1 n’est pas une adresse. Écrivez-la comme 192.168.1.20:11000.</translation>
    </message>
    <message>
        <source>You would be calling yourself. Ask the contact for their address.</source>
        <translation>Vous vous appelleriez vous-même. Demandez son adresse au contact.</translation>
    </message>
    <message>
        <source>No computer is called %1. Ask for the address in numbers.</source>
        <translation>Aucun ordinateur ne s’appelle %1. Demandez l’adresse en chiffres.</translation>
    </message>
    <message>
        <source>No interface leads to %1. Join their network, or a VPN to it.</source>
        <translation>Aucune interface ne mène à %1. Rejoignez son réseau, ou un VPN qui y mène.</translation>
    </message>
    <message>
        <source>The system refused to send: %1</source>
        <translation>Le système a refusé d’envoyer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing has come from %1 so far. They may be off, or a firewall drops.</source>
        <translation>Rien n’est venu de %1 jusqu’ici. Son ordinateur est peut-être éteint, ou un pare-feu rejette les paquets.</translation>
    </message>
    <message>
        <source>The computer is there, but no program listens on UDP %1. Ask %2 to start theirs, or for the right port.</source>
        <translation>L’ordinateur est là, mais aucun programme n’écoute sur UDP %1. Demandez à %2 de lancer le sien, ou le bon port.</translation>
    </message>
    <message>
        <source>They answer from port %1. Change the address to that port.</source>
        <translation>La réponse vient du port %1. Changez l’adresse pour ce port.</translation>
    </message>
    <message>
        <source>No computer in this network has the address. It is off, or the address changed: ask %1.</source>
        <translation>Aucun ordinateur de ce réseau n’a l’adresse. Il est éteint, ou l’adresse a changé&#x202f;: demandez à %1.</translation>
    </message>
    <message>
        <source>A firewall on the way refuses the packets. UDP has to be let through.</source>
        <translation>Un pare-feu en chemin refuse les paquets. Il faut laisser passer UDP.</translation>
    </message>
    <message>
        <source>The computer is there, but a firewall drops this port. It has to be opened for UDP.</source>
        <translation>L’ordinateur est là, mais un pare-feu rejette ce port. Il faut l’ouvrir pour UDP.</translation>
    </message>
    <message>
        <source>No answer within %1 s. The other computer is off, or a firewall there drops the packets.</source>
        <translation>Pas de réponse en %1 s. L’autre ordinateur est éteint, ou un pare-feu y rejette les paquets.</translation>
    </message>
    <message>
        <source>Something answers there, but in another protocol. Check the port.</source>
        <translation>Quelque chose répond, mais dans un autre protocole. Vérifiez le port.</translation>
    </message>
    <message>
        <source>They answer, but do not take your call. Ask %1 to add or unblock you.</source>
        <translation>Votre contact répond, mais n’accepte pas votre appel. Demandez à %1 de vous ajouter ou de vous débloquer.</translation>
    </message>
    <message>
        <source>No keys could be agreed on. Try again in a minute.</source>
        <translation>Aucune clé n’a pu être convenue. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Their program has no key and can not encrypt. It needs a newer one; until then others can read along.</source>
        <translation>Son programme n’a pas de clé et ne peut pas chiffrer. Il en faut un plus récent&#x202f;; d’ici là, d’autres peuvent lire.</translation>
    </message>
    <message>
        <source>Yours is %1 s ahead of theirs. Older programs refuse packets that far off.</source>
        <translation>La vôtre avance de %1 s sur la sienne. Les anciens programmes refusent les paquets aussi décalés.</translation>
    </message>
    <message>
        <source>Yours is %1 s behind theirs. Older programs refuse packets that far off.</source>
        <translation>La vôtre retarde de %1 s sur la sienne. Les anciens programmes refusent les paquets aussi décalés.</translation>
    </message>
    <message>
        <source>Small packets get through, full ones do not. Something on the way has too small an MTU, often a VPN.</source>
        <translation>Les petits paquets passent, les pleins non. Quelque chose en chemin a un MTU trop petit, souvent un VPN.</translation>
    </message>
    <message>
        <source>Only packets up to %1 bytes get through; full ones have 1,200. Something on the way has too small an MTU, often a VPN.</source>
        <translation>Seuls les paquets jusqu’à %1 octets passent&#x202f;; les pleins en ont 1&#x202f;200. Quelque chose en chemin a un MTU trop petit, souvent un VPN.</translation>
    </message>
    <message>
        <source>An older program: encrypted, but its identity can not be verified.</source>
        <translation>Un ancien programme&#x202f;: chiffré, mais son identité ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>Another identity answers there. Nothing is sent until you have compared the numbers with %1.</source>
        <translation>Une autre identité y répond. Rien n’est envoyé tant que vous n’avez pas comparé les numéros avec %1.</translation>
    </message>
    <message>
        <source>Nothing is sent to blocked contacts, and nothing accepted.</source>
        <translation>Rien n’est envoyé aux contacts bloqués, et rien n’en est accepté.</translation>
    </message>
    <message>
        <source>Encrypted, but you have not compared the numbers with %1 yet.</source>
        <translation>Chiffré, mais vous n’avez pas encore comparé les numéros avec %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) in the last 5 minutes came faster than the limit and were refused.</source>
        <translation>
            <numerusform>%n paquet des 5 dernières minutes est venu plus vite que la limite et a été refusé.</numerusform>
            <numerusform>%n paquets des 5 dernières minutes sont venus plus vite que la limite et ont été refusés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Essai en cours …</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 est joignable</translation>
    </message>
    <message>
        <source>%1 can be reached, with one thing to look at</source>
        <translation>%1 est joignable, avec un point à examiner</translation>
    </message>
    <message>
        <source>Your port is taken by another program</source>
        <translation>Votre port est pris par un autre programme</translation>
    </message>
    <message>
        <source>Your own port is not open</source>
        <translation>Votre propre port n’est pas ouvert</translation>
    </message>
    <message>
        <source>This computer is not connected to a network</source>
        <translation>Cet ordinateur n’est connecté à aucun réseau</translation>
    </message>
    <message>
        <source>The address of %1 can not be used</source>
        <translation>L’adresse de %1 n’est pas utilisable</translation>
    </message>
    <message>
        <source>The address of %1 is your own</source>
        <translation>L’adresse de %1 est la vôtre</translation>
    </message>
    <message>
        <source>There is no way to the network of %1</source>
        <translation>Aucun chemin ne mène au réseau de %1</translation>
    </message>
    <message>
        <source>Nothing listens at the address of %1</source>
        <translation>Rien n’écoute à l’adresse de %1</translation>
    </message>
    <message>
        <source>%1 listens on another port</source>
        <translation>%1 écoute sur un autre port</translation>
    </message>
    <message>
        <source>There is no computer at the address of %1</source>
        <translation>Il n’y a pas d’ordinateur à l’adresse de %1</translation>
    </message>
    <message>
        <source>A firewall keeps %1 from answering</source>
        <translation>Un pare-feu empêche %1 de répondre</translation>
    </message>
    <message>
        <source>Another program answers for %1</source>
        <translation>Un autre programme répond à la place de %1</translation>
    </message>
    <message>
        <source>%1 does not accept your call</source>
        <translation>%1 n’accepte pas votre appel</translation>
    </message>
    <message>
        <source>The program of %1 can not encrypt</source>
        <translation>Le programme de %1 ne peut pas chiffrer</translation>
    </message>
    <message>
        <source>The safety number of %1 has changed</source>
        <translation>Le numéro de sécurité de %1 a changé</translation>
    </message>
    <message>
        <source>You blocked %1</source>
        <translation>Vous avez bloqué %1</translation>
    </message>
    <message>
        <source>The clocks of you and %1 differ too much</source>
        <translation>Votre horloge et celle de %1 diffèrent trop</translation>
    </message>
    <message>
        <source>Large packets do not get through to %1</source>
        <translation>Les grands paquets n’atteignent pas %1</translation>
    </message>
    <message>
        <source>No keys could be exchanged with %1</source>
        <translation>Aucune clé n’a pu être échangée avec %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>Own port</source>
        <translation>Propre port</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse de %1</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>Paquets sortants</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>Paquets entrants</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Encrypted round trip</source>
        <translation>Aller-retour chiffré</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>Taille des paquets</translation>
    </message>
    <message>
        <source>Their program</source>
        <translation>Son programme</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting, safe on this computer</source>
        <translation>
            <numerusform>%n message en attente, à l’abri sur cet ordinateur</numerusform>
            <numerusform>%n messages en attente, à l’abri sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n réussi</numerusform>
            <numerusform>%n réussis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échoué</numerusform>
            <numerusform>%n échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <translation>%1, en %2.</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>Test de connexion&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>%1, MTU %2</source>
        <translation>%1, MTU %2</translation>
    </message>
    <message>
        <source>UDP %1 is open</source>
        <translation>UDP %1 est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) sent</source>
        <translation>
            <numerusform>%n paquet envoyé</numerusform>
            <numerusform>%n paquets envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) came from them</source>
        <translation>
            <numerusform>%n paquet reçu de ce contact</numerusform>
            <numerusform>%n paquets reçus de ce contact</numerusform>
        </translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Keys are agreed on</source>
        <translation>Les clés sont convenues</translation>
    </message>
    <message>
        <source>There and back, encrypted</source>
        <translation>Aller et retour, chiffré</translation>
    </message>
    <message>
        <source>In step with theirs</source>
        <translation>À la même heure que la sienne</translation>
    </message>
    <message>
        <source>Differs from theirs by %1 s, which does no harm</source>
        <translation>Diffère de la sienne de %1 s, sans conséquence</translation>
    </message>
    <message>
        <source>Packets of %1 bytes get through</source>
        <translation>Les paquets de %1 octets passent</translation>
    </message>
    <message>
        <source>Vaultgram</source>
        <translation>Vaultgram</translation>
    </message>
    <message>
        <source>You have verified it</source>
        <translation>Vous l’avez vérifiée</translation>
    </message>
    <message>
        <source>Nothing was too fast</source>
        <translation>Rien n’a été trop rapide</translation>
    </message>
    <message>
        <source>None lately</source>
        <translation>Aucune récemment</translation>
    </message>
    <message>
        <source>Who answers there is your contact at %1. Write to that one.</source>
        <translation>C’est votre contact à l’adresse %1 qui y répond. Écrivez plutôt à celui-là.</translation>
    </message>
    <message>
        <source>Another contact answers for %1</source>
        <translation>Un autre contact répond à la place de %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Total</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Key age</source>
        <translation>Âge de la clé</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Next key in</source>
        <translation>Nouvelle clé dans</translation>
    </message>
    <message>
        <source>Forward secrecy</source>
        <translation>Confidentialité persistante</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>difference of the clocks</comment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Oldest waits</source>
        <translation>Plus ancien en attente</translation>
    </message>
    <message>
        <source>Handshakes</source>
        <translation>Négociations</translation>
    </message>
    <message>
        <source>Their program</source>
        <translation>Son programme</translation>
    </message>
    <message>
        <source>Path MTU</source>
        <translation>MTU du chemin</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Rate to them</source>
        <translation>Débit émis</translation>
    </message>
    <message>
        <source>Rate from them</source>
        <translation>Débit reçu</translation>
    </message>
    <message>
        <source>Their clock against yours</source>
        <translation>Son horloge par rapport à la vôtre</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de clé</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>time to the receipt</comment>
        <translation>Remise</translation>
    </message>
    <message>
        <source>99 % within</source>
        <comment>99 % are delivered within this time</comment>
        <translation>99 % en</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>packets that came twice</comment>
        <translation>Doubles</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>Renvoyés</translation>
    </message>
    <message>
        <source>Bytes to them</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>Bytes from them</source>
        <translation>Octets reçus</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Came twice</source>
        <comment>packets that came twice</comment>
        <translation>Arrivés deux fois</translation>
    </message>
    <message>
        <source>Delivery, median</source>
        <translation>Remise, médiane</translation>
    </message>
    <message>
        <source>Delivery, 99 % within</source>
        <translation>Remise, 99 % en</translation>
    </message>
    <message>
        <source>Packets to them</source>
        <translation>Paquets envoyés</translation>
    </message>
    <message>
        <source>Packets from them</source>
        <translation>Paquets reçus</translation>
    </message>
    <message>
        <source>Content to them</source>
        <translation>Contenu envoyé</translation>
    </message>
    <message>
        <source>Padding to them</source>
        <translation>Bourrage envoyé</translation>
    </message>
    <message>
        <source>Content from them</source>
        <translation>Contenu reçu</translation>
    </message>
    <message>
        <source>Padding from them</source>
        <translation>Bourrage reçu</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <comment>packets above the rate limit</comment>
        <translation>Au-dessus de la limite</translation>
    </message>
    <message>
        <source>%1 60 s</source>
        <comment>figure of the last minute</comment>
        <translation>%1 60 s</translation>
    </message>
    <message>
        <source>Least RTT</source>
        <comment>round trip time</comment>
        <translation>RTT minimal</translation>
    </message>
    <message>
        <source>Last refused</source>
        <comment>packet of this contact</comment>
        <translation>Dernier refusé</translation>
    </message>
    <message>
        <source>%1 5 min</source>
        <comment>figure of five minutes</comment>
        <translation>%1 5 min</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <comment>figure since the start</comment>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>due</source>
        <comment>the next key</comment>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactDelegate</name>
    <message>
        <source>Someone new is asking to connect to you</source>
        <translation>Une nouvelle personne demande à se connecter à vous</translation>
    </message>
    <message>
        <source>by activity</source>
        <translation>par activité</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Available · %1</source>
        <translation>Disponible · %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactListModel</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Discovered on this network</source>
        <translation>Découverts sur ce réseau</translation>
    </message>
    <message>
        <source>Someone new is asking to connect to you, %1, %2</source>
        <translation>Une nouvelle personne demande à se connecter à vous, %1, %2</translation>
    </message>
    <message>
        <source>%1, available, %2</source>
        <translation>%1, disponible, %2</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactListPanel</name>
    <message>
        <source>Request menu</source>
        <translation>Menu de la demande</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Not shown again until the next start</source>
        <translation>Plus affichée jusqu’au prochain démarrage</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Kept in the list as blocked; nothing of theirs is shown</source>
        <translation>Gardé dans la liste comme bloqué&#x202f;; rien de sa part n’est affiché</translation>
    </message>
    <message>
        <source>No contact has this in its name or address</source>
        <translation>Aucun contact n’a cela dans son nom ou son adresse</translation>
    </message>
    <message>
        <source>You do not have any contacts yet</source>
        <translation>Vous n’avez pas encore de contacts</translation>
    </message>
    <message>
        <source>Add one by the address of the other device</source>
        <translation>Ajoutez-en un par l’adresse de l’autre appareil</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>Rechercher contacts et messages</translation>
    </message>
    <message>
        <source>Search contacts and messages (%1)</source>
        <translation>Rechercher contacts et messages (%1)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>Aucun contact trouvé</translation>
    </message>
    <message>
        <source>Not asked again until the next start, unless you add them</source>
        <translation>Pas de nouvelle demande avant le prochain démarrage, sauf si vous ajoutez ce contact</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactListProxy</name>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, replié</translation>
    </message>
    <message>
        <source>%1, %2, unfolded</source>
        <translation>%1, %2, déplié</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactTable</name>
    <message>
        <source>Open the chat</source>
        <translation>Ouvrir la discussion</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Show only this contact in the charts</source>
        <translation>N’afficher que ce contact dans les graphiques</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Figures of the contacts</source>
        <translation>Chiffres des contacts</translation>
    </message>
    <message>
        <source>Totals of all contacts</source>
        <translation>Totaux de tous les contacts</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactTotalsModel</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connecté</numerusform>
            <numerusform>%n connectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n vérifié</numerusform>
            <numerusform>%n vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>All traffic, also that of strangers, refused callers and contacts that were removed: it may be more than the rows together.</source>
        <translation>Tout le trafic, y compris celui des inconnus, des appelants refusés et des contacts supprimés : cela peut dépasser la somme des lignes.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ConversationView</name>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>Ouvrir %1…</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>Menu du message</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Supprimer pour moi</translation>
    </message>
    <message>
        <source>New messages below (%1)</source>
        <translation>Nouveaux messages plus bas (%1)</translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>Messages les plus récents</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>Messages avec %1</translation>
    </message>
    <message>
        <source>Show what is quoted</source>
        <translation>Afficher le message cité</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardBar</name>
    <message>
        <source>All contacts</source>
        <translation>Tous les contacts</translation>
    </message>
    <message>
        <source>Contact shown in the charts</source>
        <translation>Contact affiché dans les graphiques</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>En JSON…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>En CSV…</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Les deux sens</translation>
    </message>
    <message>
        <source>From them only</source>
        <translation>Reçu seulement</translation>
    </message>
    <message>
        <source>To them only</source>
        <translation>Émis seulement</translation>
    </message>
    <message>
        <source>Rates in kB/s</source>
        <translation>Débits en kB/s</translation>
    </message>
    <message>
        <source>Rates in KiB/s</source>
        <translation>Débits en KiB/s</translation>
    </message>
    <message>
        <source>Rates in kbit/s</source>
        <translation>Débits en kbit/s</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Échelle logarithmique</translation>
    </message>
    <message>
        <source>Tables instead of charts</source>
        <translation>Tableaux au lieu de graphiques</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <translation>Copier tous les chiffres</translation>
    </message>
    <message>
        <source>Reset counters…</source>
        <translation>Remettre les compteurs à zéro…</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardCards</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échoué</numerusform>
            <numerusform>%n échoués</numerusform>
        </translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiés</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refusés</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed</source>
        <translation>
            <numerusform>%n clé modifiée</numerusform>
            <numerusform>%n clés modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>À l’heure</translation>
    </message>
    <message numerus="yes">
        <source>with %n contact(s)</source>
        <translation>
            <numerusform>avec %n contact</numerusform>
            <numerusform>avec %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 s d’avance</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 s de retard</translation>
    </message>
    <message numerus="yes">
        <source>of %n contact(s) · set it</source>
        <translation>
            <numerusform>sur %n contact · réglez-la</numerusform>
            <numerusform>sur %n contacts · réglez-la</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connectés</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: decide now</source>
        <translation>%1&#x202f;: décidez maintenant</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardCharts</name>
    <message>
        <source>From them</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>Renvoyés</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), mean</source>
        <translation>
            <numerusform>%n autre, moyenne</numerusform>
            <numerusform>%n autres, moyenne</numerusform>
        </translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Autres raisons</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardFacts</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Sur le réseau</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Packets of other versions are refused.</source>
        <translation>Les paquets d’autres versions sont refusés.</translation>
    </message>
    <message>
        <source>MTU of the network</source>
        <translation>MTU du réseau</translation>
    </message>
    <message>
        <source>The smallest of the interfaces in use.</source>
        <translation>Le plus petit des interfaces utilisées.</translation>
    </message>
    <message>
        <source>MTU in effect</source>
        <translation>MTU effectif</translation>
    </message>
    <message>
        <source>What is left for a packet after IP and UDP.</source>
        <translation>Ce qui reste pour un paquet après IP et UDP.</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>Taille des paquets</translation>
    </message>
    <message>
        <source>All packets of the new protocol have this size: it tells nothing.</source>
        <translation>Tous les paquets du nouveau protocole ont cette taille&#x202f;: elle ne révèle rien.</translation>
    </message>
    <message>
        <source>Repeated packets</source>
        <translation>Paquets répétés</translation>
    </message>
    <message>
        <source>Older programs give no receipts; each message goes to them three times.</source>
        <translation>Les anciens programmes ne donnent pas d’accusés&#x202f;; chaque message leur est envoyé trois fois.</translation>
    </message>
    <message>
        <source>Key announcements</source>
        <translation>Annonces de clé</translation>
    </message>
    <message>
        <source>%1 out, %2 in</source>
        <translation>%1 émises, %2 reçues</translation>
    </message>
    <message>
        <source>Older programs forget a key that is not announced again.</source>
        <translation>Les anciens programmes oublient une clé qui n’est pas annoncée de nouveau.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Content sent</source>
        <translation>Contenu envoyé</translation>
    </message>
    <message>
        <source>Text and files after compression.</source>
        <translation>Texte et fichiers après compression.</translation>
    </message>
    <message>
        <source>Content received</source>
        <translation>Contenu reçu</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Bytes of text for each byte that is sent.</source>
        <translation>Octets de texte pour chaque octet envoyé.</translation>
    </message>
    <message>
        <source>Padding sent</source>
        <translation>Remplissage envoyé</translation>
    </message>
    <message>
        <source>Fills packets up, so that nobody sees how much you write.</source>
        <translation>Complète les paquets pour que personne ne voie combien vous écrivez.</translation>
    </message>
    <message>
        <source>Handshakes</source>
        <translation>Négociations</translation>
    </message>
    <message>
        <source>Keys agreed on since the start; new ones about every two minutes.</source>
        <translation>Clés convenues depuis le démarrage&#x202f;; de nouvelles toutes les deux minutes environ.</translation>
    </message>
    <message>
        <source>Load of the network thread</source>
        <translation>Charge du fil réseau</translation>
    </message>
    <message>
        <source>Of one core, over the last 60 s.</source>
        <translation>D’un cœur, sur les 60 dernières secondes.</translation>
    </message>
    <message>
        <source>Contacts by program</source>
        <translation>Contacts par programme</translation>
    </message>
    <message>
        <source>Vaultgram</source>
        <translation>Vaultgram</translation>
    </message>
    <message>
        <source>Identity can be verified; receipts; keys change.</source>
        <translation>Identité vérifiable&#x202f;; accusés&#x202f;; les clés changent.</translation>
    </message>
    <message>
        <source>Older program</source>
        <translation>Ancien programme</translation>
    </message>
    <message>
        <source>Encrypted; no receipts; identity can not be verified.</source>
        <translation>Chiffré&#x202f;; pas d’accusés&#x202f;; l’identité ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>Older program, anonymous</source>
        <translation>Ancien programme, anonyme</translation>
    </message>
    <message>
        <source>Encrypted; who sent it is not proven.</source>
        <translation>Chiffré&#x202f;; l’expéditeur n’est pas prouvé.</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sans clé</translation>
    </message>
    <message>
        <source>Others can read along.</source>
        <translation>D’autres peuvent lire.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Has not answered so far.</source>
        <translation>N’a pas répondu jusqu’ici.</translation>
    </message>
    <message>
        <source>With forward secrecy</source>
        <translation>Avec confidentialité persistante</translation>
    </message>
    <message>
        <source>A key stolen later does not open what was sent before.</source>
        <translation>Une clé volée plus tard n’ouvre pas ce qui a été envoyé avant.</translation>
    </message>
    <message>
        <source>Memory and its bounds</source>
        <translation>Mémoire et ses bornes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Each has a bound, so that nobody can fill the memory.</source>
        <translation>Chacune a une borne, pour que personne ne puisse remplir la mémoire.</translation>
    </message>
    <message>
        <source>%1 · %2 in 5 min</source>
        <translation>%1 · %2 en 5 min</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Padding received</source>
        <translation>Bourrage reçu</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardWindow</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <source>Reset counters</source>
        <translation>Remettre les compteurs à zéro</translation>
    </message>
    <message>
        <source>Set all counters to zero and forget the charts?</source>
        <translation>Mettre tous les compteurs à zéro et oublier les graphiques ?</translation>
    </message>
    <message>
        <source>Messages, contacts and keys stay as they are.</source>
        <translation>Les messages, les contacts et les clés restent tels quels.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Remettre à zéro</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DayPicker</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DropFiguresModel</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>What happened, and what it means</source>
        <translation>Ce qui s’est passé, et ce que cela signifie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
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
        <translation>Total</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::EmojiBoard</name>
    <message>
        <source>Emoji</source>
        <translation>Émoji</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FigureWords</name>
    <message>
        <source>no data yet</source>
        <translation>pas encore de données</translation>
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
        <translation>&lt; 0,1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#x202f;%</translation>
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
        <translation>%1&#x202f;: 1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FingerprintBox</name>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FirstStart</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Make my identity</source>
        <translation>Créer mon identité</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Welcome to Vaultgram</source>
        <translation>Bienvenue dans Vaultgram</translation>
    </message>
    <message>
        <source>Messages go from computer to computer, encrypted. There is no server.</source>
        <translation>Les messages vont d’ordinateur à ordinateur, chiffrés. Il n’y a pas de serveur.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Une phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Only the permissions of its file</source>
        <translation>Seulement les droits de son fichier</translation>
    </message>
    <message>
        <source>The key store of this desktop</source>
        <translation>Le trousseau de clés de ce bureau</translation>
    </message>
    <message>
        <source>Import an identity…</source>
        <translation>Importer une identité…</translation>
    </message>
    <message>
        <source>This desktop has none that answers.</source>
        <translation>Ce bureau n’en a aucun qui réponde.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Bienvenue, %1</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Comment vous appelez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>It is shown in this window only. You can change it later.</source>
        <translation>Affiché dans cette fenêtre seulement. Vous pourrez le changer plus tard.</translation>
    </message>
    <message>
        <source>How is your identity protected?</source>
        <translation>Comment votre identité est-elle protégée&#x202f;?</translation>
    </message>
    <message>
        <source>Your identity is ready</source>
        <translation>Votre identité est prête</translation>
    </message>
    <message>
        <source>A key is made on this computer. It never leaves it.</source>
        <translation>Une clé est créée sur cet ordinateur. Elle ne le quitte jamais.</translation>
    </message>
    <message>
        <source>A key was made on this computer. It never leaves it.</source>
        <translation>Une clé a été créée sur cet ordinateur. Elle ne le quitte jamais.</translation>
    </message>
    <message>
        <source>Add contacts, compare safety numbers</source>
        <translation>Ajoutez des contacts, comparez les numéros de sécurité</translation>
    </message>
    <message>
        <source>Once you are connected, read 18 words to each other. Then nobody can sit in between.</source>
        <translation>Une fois connectés, lisez-vous 18 mots l’un à l’autre. Personne ne peut alors s’interposer.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Au moins %n caractère, s’il vous plaît.</numerusform>
            <numerusform>Au moins %n caractères, s’il vous plaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>For others to add you: %1</source>
        <translation>Pour que d’autres vous ajoutent&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>Copier mon adresse</translation>
    </message>
    <message>
        <source>Your fingerprint</source>
        <translation>Votre empreinte</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::HitList</name>
    <message>
        <source>Searching messages</source>
        <translation>Recherche dans les messages</translation>
    </message>
    <message>
        <source>No message has this</source>
        <translation>Aucun message ne contient cela</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Messages trouvés</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::HitModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>You to %1</source>
        <translation>Vous à %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::KeyChangedBanner</name>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Until now, verified</source>
        <translation>Jusqu’ici, vérifié</translation>
    </message>
    <message>
        <source>Until now, not verified</source>
        <translation>Jusqu’ici, non vérifié</translation>
    </message>
    <message>
        <source>Now, not verified</source>
        <translation>Maintenant, non vérifié</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Accept without verifying</source>
        <translation>Accepter sans vérifier</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LegendEntry</name>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>Shows or hides this line</source>
        <translation>Affiche ou masque cette courbe</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LinkQuestion</name>
    <message>
        <source>Open address</source>
        <translation>Ouvrir l’adresse</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Ne pas ouvrir</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LockScreen</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>Vaultgram is locked</source>
        <translation>Vaultgram est verrouillé</translation>
    </message>
    <message>
        <source>Messages still arrive. Write the passphrase of your profile to see them.</source>
        <translation>Les messages arrivent toujours. Saisissez la phrase secrète de votre profil pour les voir.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LogPanel</name>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation>Suivre la ligne la plus récente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Copier les lignes sélectionnées, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Effacer le journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Save the selected lines, or all that are shown, to a file</source>
        <translation>Enregistrer dans un fichier les lignes sélectionnées, ou toutes celles affichées</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MainMenu</name>
    <message>
        <source>Add contact…</source>
        <translation>Ajouter un contact…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Your fingerprint…</source>
        <translation>Votre empreinte…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go to a chat…</source>
        <translation>Aller à une discussion…</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Discussion suivante</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Discussion précédente</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Verify contact…</source>
        <translation>Vérifier le contact…</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Détails du contact</translation>
    </message>
    <message>
        <source>Delete all messages of this chat…</source>
        <translation>Supprimer tous les messages de cette discussion…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text as large as the desktop’s</source>
        <translation>Texte aussi grand que celui du bureau</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Change port…</source>
        <translation>Changer de port…</translation>
    </message>
    <message>
        <source>Next or previous unread chat</source>
        <translation>Discussion non lue suivante ou précédente</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Message le plus récent</translation>
    </message>
    <message>
        <source>Quote what is marked</source>
        <translation>Citer la sélection</translation>
    </message>
    <message>
        <source>Chat by its place in the list</source>
        <translation>Discussion selon sa place dans la liste</translation>
    </message>
    <message>
        <source>Back to the list, in a small window</source>
        <translation>Retour à la liste, dans une petite fenêtre</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Take back the last text, in an empty field</source>
        <translation>Reprendre le dernier texte, dans un champ vide</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Close chat or window</source>
        <translation>Fermer la discussion ou la fenêtre</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MainWindow</name>
    <message>
        <source>Select a contact to start chatting</source>
        <translation>Choisissez un contact pour commencer à discuter</translation>
    </message>
    <message>
        <source>Messages are encrypted from this device to the other</source>
        <translation>Les messages sont chiffrés de cet appareil à l’autre</translation>
    </message>
    <message>
        <source>Contact menu</source>
        <translation>Menu du contact</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Forget the key of this contact?</source>
        <translation>Oublier la clé de ce contact&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever answers at its address next, an older program too, is taken for this contact. Do it only if you know that it has a new program.</source>
        <translation>Qui répondra ensuite à son adresse, même un ancien programme, sera pris pour ce contact. Ne le faites que si vous savez qu’il a un nouveau programme.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Rename contact</source>
        <translation>Renommer le contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Supprimer le contact</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>The conversation, its waiting messages and the known key are deleted from this device. This can not be undone.</source>
        <translation>La conversation, ses messages en attente et la clé connue sont supprimés de cet appareil. C’est irréversible.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Supprimer les messages</translation>
    </message>
    <message>
        <source>Delete all messages with %1?</source>
        <translation>Supprimer tous les messages avec %1&#x202f;?</translation>
    </message>
    <message>
        <source>They are deleted from this device, not from theirs. Messages that wait are not sent. The contact and its key stay. This can not be undone.</source>
        <translation>Ils sont supprimés de cet appareil, pas de celui du contact. Les messages en attente ne sont pas envoyés. Le contact et sa clé restent. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Block contact</source>
        <translation>Bloquer le contact</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Bloquer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is sent to them, nothing of theirs is shown, and they are not told. The conversation stays. You can unblock them at any time.</source>
        <translation>Rien ne lui est envoyé, rien de sa part n’est affiché, et il n’en est pas informé. La conversation reste. Vous pouvez le débloquer à tout moment.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Search in this chat…</source>
        <translation>Rechercher dans cette discussion…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver les notifications</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Exporter la conversation…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>Supprimer tous les messages…</translation>
    </message>
    <message>
        <source>Remove contact…</source>
        <translation>Supprimer le contact…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Show in the dashboard</source>
        <translation>Afficher dans le tableau de bord</translation>
    </message>
    <message>
        <source>From you to %1</source>
        <translation>De vous à %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numéro : %1</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contact a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Changer l’adresse</translation>
    </message>
    <message>
        <source>Where %1 is reached from now on. Its key and the conversation stay, and what waits goes to the new address.</source>
        <translation>Où joindre %1 désormais. La clé et la conversation restent, et ce qui attend partira vers la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse et port</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>Envoyer sans chiffrement&#x202f;?</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Changer l’adresse…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyé : %1</translation>
    </message>
    <message>
        <source>Received by %1: %2</source>
        <translation>Reçu par %1 : %2</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>Arrivé : %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lu : %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)?</source>
        <translation>
            <numerusform>Supprimer %n message ?</numerusform>
            <numerusform>Supprimer %n messages ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from this device, not from theirs. This can not be undone.</source>
        <translation>La suppression se fait sur cet appareil, pas sur le leur. Elle est définitive.</translation>
    </message>
    <message>
        <source>Add your first contact</source>
        <translation>Ajoutez votre premier contact</translation>
    </message>
    <message>
        <source>One side adds the other</source>
        <translation>L’un des deux ajoute l’autre</translation>
    </message>
    <message>
        <source>Others add you under %1</source>
        <translation>Les autres vous ajoutent avec %1</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>Copier mon adresse</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MessageModel</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MismatchCard</name>
    <message>
        <source>Compare again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::NetworkWords</name>
    <message>
        <source>The port is missing, as in 192.168.1.20:11000.</source>
        <translation>Il manque le port, comme dans 192.168.1.20:11000.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Le port doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>This is no address. Write it as 192.168.1.20:11000, [2001:db8::5]:11000 or name:11000.</source>
        <translation>Ce n’est pas une adresse. Écrivez-la comme 192.168.1.20:11000, [2001:db8::5]:11000 ou nom:11000.</translation>
    </message>
    <message>
        <source>A link-local address needs its interface, as in [fe80::1%eth0]:11000.</source>
        <translation>Une adresse de lien local a besoin de son interface, comme dans [fe80::1%eth0]:11000.</translation>
    </message>
    <message>
        <source>No device of this name was found.</source>
        <translation>Aucun appareil de ce nom n’a été trouvé.</translation>
    </message>
    <message>
        <source>Nobody can be reached at this address.</source>
        <translation>Personne n’est joignable à cette adresse.</translation>
    </message>
    <message>
        <source>This address is a contact already.</source>
        <translation>Cette adresse est déjà un contact.</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>C’est votre propre adresse.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The system does not allow port %1.</source>
        <translation>Le système n’autorise pas le port %1.</translation>
    </message>
    <message>
        <source>No network interface has the address to listen on.</source>
        <translation>Aucune interface réseau n’a l’adresse d’écoute.</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Port %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No way to the network. Messages wait until it is back.</source>
        <translation>Pas d’accès au réseau. Les messages attendent son retour.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 to 65535.</source>
        <translation>Choisissez un port de 1024 à 65535.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::NoticeWords</name>
    <message>
        <source>%1 answers with the known key again</source>
        <translation>%1 répond de nouveau avec la clé connue</translation>
    </message>
    <message>
        <source>You blocked %1</source>
        <translation>Vous avez bloqué %1</translation>
    </message>
    <message>
        <source>You unblocked %1</source>
        <translation>Vous avez débloqué %1</translation>
    </message>
    <message>
        <source>You forgot the key of %1</source>
        <translation>Vous avez oublié la clé de %1</translation>
    </message>
    <message>
        <source>%1 uses Vaultgram now: you can verify each other</source>
        <translation>%1 utilise maintenant Vaultgram&#x202f;: vous pouvez vous vérifier l’un l’autre</translation>
    </message>
    <message>
        <source>Someone answers like an older program in the place of %1. It was refused.</source>
        <translation>Quelqu’un répond comme un ancien programme à la place de %1. Cela a été refusé.</translation>
    </message>
    <message>
        <source>A message that stood here is damaged</source>
        <translation>Un message qui se trouvait ici est endommagé</translation>
    </message>
    <message>
        <source>The profile of %1 seems to run in two places</source>
        <translation>Le profil de %1 semble tourner à deux endroits</translation>
    </message>
    <message>
        <source>You allowed messages without encryption to %1</source>
        <translation>Vous avez autorisé les messages sans chiffrement à %1</translation>
    </message>
    <message>
        <source>Messages to %1 are no longer sent without encryption</source>
        <translation>Les messages à %1 ne sont plus envoyés sans chiffrement</translation>
    </message>
    <message>
        <source>The key of %1 has changed. Who holds it can not be verified.</source>
        <translation>La clé de %1 a changé. Qui la détient ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>Several keys claim to be %1. None is used.</source>
        <translation>Plusieurs clés prétendent être %1. Aucune n’est utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n s ahead of yours.</source>
        <translation>
            <numerusform>L’horloge de %1 avance de %n s sur la vôtre.</numerusform>
            <numerusform>L’horloge de %1 avance de %n s sur la vôtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n s behind yours.</source>
        <translation>
            <numerusform>L’horloge de %1 retarde de %n s sur la vôtre.</numerusform>
            <numerusform>L’horloge de %1 retarde de %n s sur la vôtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent without encryption. Anyone could have written this.</source>
        <translation>%1 a envoyé sans chiffrement. N’importe qui a pu écrire ceci.</translation>
    </message>
    <message>
        <source>%1 is not reachable</source>
        <translation>%1 n’est pas joignable</translation>
    </message>
    <message>
        <source>Too long: this contact&apos;s program takes about 20,000 characters.</source>
        <translation>Trop long&#x202f;: le programme de ce contact accepte environ 20&#x202f;000 caractères.</translation>
    </message>
    <message>
        <source>Too many messages are waiting already.</source>
        <translation>Trop de messages attendent déjà.</translation>
    </message>
    <message>
        <source>The contact was removed.</source>
        <translation>Le contact a été supprimé.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>You blocked this contact.</source>
        <translation>Vous avez bloqué ce contact.</translation>
    </message>
    <message>
        <source>It could not be kept on this computer, so it was not sent.</source>
        <translation>Il n’a pas pu être conservé sur cet ordinateur, donc il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Too long: a message takes at most 64 KiB.</source>
        <translation>Trop long : un message contient au plus 64 Kio.</translation>
    </message>
    <message>
        <source>Another of your contacts answers at this address. Write there; what you write here waits.</source>
        <translation>Un autre de vos contacts répond à cette adresse. Écrivez là-bas&#x202f;; ce que vous écrivez ici attend.</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 est de nouveau connecté</translation>
    </message>
    <message>
        <source>You cancelled this message.</source>
        <translation>Vous avez annulé ce message.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::OverviewPanel</name>
    <message>
        <source>Paused; last at %1</source>
        <translation>En pause ; dernière mise à jour à %1</translation>
    </message>
    <message>
        <source>Updated every second, last at %1</source>
        <translation>Actualisé chaque seconde, dernière fois à %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Loss and resent</source>
        <translation>Pertes et renvois</translation>
    </message>
    <message>
        <source>Packets refused</source>
        <translation>Paquets refusés</translation>
    </message>
    <message>
        <source>More columns: totals in bytes, clock, next key, forward secrecy (scroll to the side, or choose in the header’s menu)</source>
        <translation>Autres colonnes : totaux en octets, horloge, nouvelle clé, confidentialité persistante (faire défiler sur le côté, ou choisir dans le menu de l’en-tête)</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::OwnProfileDialog</name>
    <message>
        <source>Your fingerprint</source>
        <translation>Votre empreinte</translation>
    </message>
    <message>
        <source>Others see this fingerprint in the details of their contact. If both sides show the same digits, nobody stands in between.</source>
        <translation>Les autres voient cette empreinte dans les détails de leur contact. Si les deux côtés affichent les mêmes chiffres, personne ne s’interpose.</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase until now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nouvelle phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Au moins %n caractère, s’il vous plaît.</numerusform>
            <numerusform>Au moins %n caractères, s’il vous plaît.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::PeerDetailsDialog</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Key known for</source>
        <translation>Clé connue depuis</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Allow unencrypted messages</source>
        <translation>Autoriser les messages non chiffrés</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Détails du contact</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>No notification, and not counted as unread in the title.</source>
        <translation>Pas de notification, et pas compté comme non lu dans le titre.</translation>
    </message>
    <message>
        <source>Nothing is sent to them, nothing of theirs is shown. They are not told.</source>
        <translation>Rien ne lui est envoyé, rien de sa part n’est affiché. Il n’en est pas informé.</translation>
    </message>
    <message>
        <source>For devices that can not encrypt. Anyone on the network can read and change what is sent this way. It is only used while no key is known, and every such message says so.</source>
        <translation>Pour les appareils qui ne peuvent pas chiffrer. N’importe qui sur le réseau peut lire et modifier ce qui est envoyé ainsi. Cela ne sert que tant qu’aucune clé n’est connue, et chacun de ces messages le dit.</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Supprimer le contact</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>If the contact really went back to an older program. Until now nothing of such a program is accepted under this name.</source>
        <translation>Si le contact est vraiment revenu à un ancien programme. D’ici là, rien d’un tel programme n’est accepté sous ce nom.</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>Identity cannot be verified</source>
        <translation>L’identité ne peut pas être vérifiée</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>pas encore de clé</translation>
    </message>
    <message>
        <source>Known after keys are exchanged</source>
        <translation>Connue après l’échange des clés</translation>
    </message>
    <message>
        <source>It never changes. “Verify” compares it with theirs.</source>
        <translation>Elle ne change jamais. «&#x202f;Vérifier&#x202f;» la compare avec la sienne.</translation>
    </message>
    <message>
        <source>Compare it with the one on the other screen, in person or on a call. An older program makes a new one at each start.</source>
        <translation>Comparez-la avec celle de l’autre écran, de vive voix ou par téléphone. Un ancien programme en crée une nouvelle à chaque démarrage.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Changer l’adresse…</translation>
    </message>
    <message>
        <source>The one that was known. Somebody answers with another one: “Verify” compares it with theirs.</source>
        <translation>Celle qui était connue. Quelqu’un répond avec une autre&#x202f;: «&#x202f;Vérifier&#x202f;» la compare avec la leur.</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Accusés de lecture</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Whether they learn when you have read a message.</source>
        <translation>Indique si ce contact apprend quand vous avez lu un message.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::PortDialog</name>
    <message>
        <source>Change port</source>
        <translation>Changer de port</translation>
    </message>
    <message>
        <source>The port this device receives on. Contacts that know the old one must be told.</source>
        <translation>Le port sur lequel cet appareil reçoit. Il faut prévenir les contacts qui connaissent l’ancien.</translation>
    </message>
    <message>
        <source>Port, %1 to %2</source>
        <translation>Port, de %1 à %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>Un port est un nombre de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ProfileButton</name>
    <message>
        <source>Your profile and fingerprint</source>
        <translation>Votre profil et votre empreinte</translation>
    </message>
    <message>
        <source>Show your fingerprint</source>
        <translation>Afficher votre empreinte</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ProfileCorner</name>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ProtocolPanel</name>
    <message>
        <source>Keys and delivery by contact</source>
        <translation>Clés et remise par contact</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::QuickSwitcher</name>
    <message>
        <source>Go to a chat</source>
        <translation>Aller à une discussion</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nom ou adresse</translation>
    </message>
    <message>
        <source>Chats found</source>
        <translation>Discussions trouvées</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::RemedyWords</name>
    <message>
        <source>How to open the port</source>
        <translation>Comment ouvrir le port</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>Changer le port</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Changer l’adresse</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Régler l’horloge</translation>
    </message>
    <message>
        <source>Contact settings</source>
        <translation>Paramètres du contact</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Comparer les numéros</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Paramètres réseau</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>Changer la limite</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Voir dans le journal</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ReplyBar</name>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Réponse à %1 : %2</translation>
    </message>
    <message>
        <source>Do not answer to this</source>
        <translation>Ne pas répondre à ceci</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SafetyQrPage</name>
    <message>
        <source>Or paste their number</source>
        <translation>Ou collez son numéro</translation>
    </message>
    <message>
        <source>It holds the same number. A scan compares it.</source>
        <translation>Il contient le même numéro. Un scan le compare.</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Son numéro</translation>
    </message>
    <message>
        <source>60 digits, 18 words or a code</source>
        <translation>60 chiffres, 18 mots ou un code</translation>
    </message>
    <message>
        <source>QR code of your safety number</source>
        <translation>Code QR de votre numéro de sécurité</translation>
    </message>
    <message>
        <source>Scan with %1’s device</source>
        <translation>Scannez avec l’appareil de %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SafetyWords</name>
    <message>
        <source>Verify %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>To verify end-to-end encryption with %1, compare this safety number with their screen, in person or on a call.</source>
        <translation>Pour vérifier le chiffrement de bout en bout avec %1, comparez ce numéro de sécurité avec son écran, de vive voix ou par téléphone.</translation>
    </message>
    <message>
        <source>Ask them to read it; you compare.</source>
        <translation>Demandez-lui de le lire&#x202f;; vous comparez.</translation>
    </message>
    <message>
        <source>A safety number will be created with %1 after you exchange messages.</source>
        <translation>Un numéro de sécurité sera créé avec %1 après l’échange de messages.</translation>
    </message>
    <message>
        <source>You have verified your safety number with %1.</source>
        <translation>Vous avez vérifié votre numéro de sécurité avec %1.</translation>
    </message>
    <message>
        <source>You have not verified your safety number with %1.</source>
        <translation>Vous n’avez pas vérifié votre numéro de sécurité avec %1.</translation>
    </message>
    <message>
        <source>%1 will be marked as verified on this computer.</source>
        <translation>%1 sera marqué comme vérifié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Details: key fingerprints</source>
        <translation>Détails&#x202f;: empreintes des clés</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>vu la première fois %1</translation>
    </message>
    <message>
        <source>last key rotation %1 ago</source>
        <translation>dernier changement de clé il y a %1</translation>
    </message>
    <message>
        <source>Same as yours, all 60 digits</source>
        <translation>Identique au vôtre, les 60 chiffres</translation>
    </message>
    <message>
        <source>Different from yours</source>
        <translation>Différent du vôtre</translation>
    </message>
    <message>
        <source>This is no safety number: 60 digits, 18 words or a code are needed</source>
        <translation>Ce n’est pas un numéro de sécurité&#x202f;: il faut 60 chiffres, 18 mots ou un code</translation>
    </message>
    <message>
        <source>Do not send anything private.</source>
        <translation>N’envoyez rien de confidentiel.</translation>
    </message>
    <message>
        <source>Someone may be in between, or you compared the wrong contact.</source>
        <translation>Quelqu’un s’interpose peut-être, ou vous avez comparé le mauvais contact.</translation>
    </message>
    <message>
        <source>%1’s safety number has changed and is no longer verified.</source>
        <translation>Le numéro de sécurité de %1 a changé et n’est plus vérifié.</translation>
    </message>
    <message>
        <source>%1’s safety number has changed.</source>
        <translation>Le numéro de sécurité de %1 a changé.</translation>
    </message>
    <message>
        <source>%1 may have a new computer, or someone may be in between. Nothing is sent until you decide.</source>
        <translation>%1 a peut-être un nouvel ordinateur, ou quelqu’un s’interpose. Rien n’est envoyé jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Every Vaultgram has a key of its own that never leaves it. The safety number is made of yours and the one of %1. It changes when they set up a new computer or lost their profile. It also changes when someone else answers in their place and wants to read along.

Ask them, in person or on a call, whether they have a new computer, and compare the new number. Until you decide, nothing is sent to the new key and nothing that comes from it is shown. Messages that wait stay waiting.</source>
        <translation>Chaque Vaultgram a sa propre clé, qui ne le quitte jamais. Le numéro de sécurité est formé de la vôtre et de celle de %1. Il change quand votre contact installe un nouvel ordinateur ou a perdu son profil. Il change aussi quand quelqu’un d’autre répond à sa place et veut lire vos messages.

Demandez-lui, de vive voix ou par téléphone, s’il a un nouvel ordinateur, et comparez le nouveau numéro. Jusqu’à votre décision, rien n’est envoyé à la nouvelle clé et rien de ce qui en vient n’est affiché. Les messages en attente le restent.</translation>
    </message>
    <message>
        <source>You marked your safety number with %1 as verified</source>
        <translation>Vous avez marqué votre numéro de sécurité avec %1 comme vérifié</translation>
    </message>
    <message>
        <source>You marked your safety number with %1 as not verified</source>
        <translation>Vous avez marqué votre numéro de sécurité avec %1 comme non vérifié</translation>
    </message>
    <message>
        <source>You accepted the new safety number with %1 without verifying it</source>
        <translation>Vous avez accepté le nouveau numéro de sécurité avec %1 sans le vérifier</translation>
    </message>
    <message>
        <source>%1 connected with a different key</source>
        <translation>%1 s’est connecté avec une autre clé</translation>
    </message>
    <message>
        <source>Send to %1 without encryption?</source>
        <translation>Envoyer à %1 sans chiffrement&#x202f;?</translation>
    </message>
    <message>
        <source>Anyone on the network can read and change what you send. You are asked once for this contact; you can take it back in the contact’s details.</source>
        <translation>N’importe qui sur le réseau peut lire et modifier ce que vous envoyez. La question est posée une fois pour ce contact&#x202f;; vous pouvez revenir dessus dans les détails du contact.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that wait would go out unencrypted.</source>
        <translation>
            <numerusform>%n message en attente partirait sans chiffrement.</numerusform>
            <numerusform>%n messages en attente partiraient sans chiffrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Allow for %1</source>
        <translation>Autoriser pour %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SearchBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>Older match</source>
        <translation>Résultat plus ancien</translation>
    </message>
    <message>
        <source>Newer match</source>
        <translation>Résultat plus récent</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SecurityPanel</name>
    <message>
        <source>%1 in total since %2</source>
        <translation>%1 au total depuis %2</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>Packets that were refused or marked</source>
        <translation>Paquets refusés ou signalés</translation>
    </message>
    <message>
        <source>Nothing is dropped in silence: each reason is counted here, and the log names the packets. It never holds keys or message text.</source>
        <translation>Rien n’est rejeté en silence : chaque motif est compté ici, et le journal nomme les paquets. Il ne contient jamais de clés ni de texte de message.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SettingsPage</name>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>Choisissez un nombre de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SettingsPages</name>
    <message>
        <source>By a passphrase</source>
        <translation>Par une phrase secrète</translation>
    </message>
    <message>
        <source>By the key store of this desktop</source>
        <translation>Par le trousseau de clés de ce bureau</translation>
    </message>
    <message>
        <source>Only by the permissions of its file</source>
        <translation>Seulement par les droits de son fichier</translation>
    </message>
    <message>
        <source>Asked for at every start. Nobody can open the profile without it.</source>
        <translation>Demandée à chaque démarrage. Sans elle, personne ne peut ouvrir le profil.</translation>
    </message>
    <message>
        <source>Opened together with your session on this computer.</source>
        <translation>Ouvert avec votre session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Whoever can read your files can be you. A passphrase prevents that.</source>
        <translation>Qui peut lire vos fichiers peut se faire passer pour vous. Une phrase secrète l’empêche.</translation>
    </message>
    <message>
        <source>Profile &amp; identity</source>
        <translation>Profil et identité</translation>
    </message>
    <message>
        <source>Who you are for others, and how that is kept.</source>
        <translation>Qui vous êtes pour les autres, et comment cela est gardé.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Shown in this window only</source>
        <translation>Affiché dans cette fenêtre seulement</translation>
    </message>
    <message>
        <source>Your fingerprint</source>
        <translation>Votre empreinte</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Kept until the end of the program</source>
        <translation>Gardée jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>Nothing is written to disk</source>
        <translation>Rien n’est écrit sur le disque</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Back up the identity</source>
        <translation>Sauvegarder l’identité</translation>
    </message>
    <message>
        <source>A file with a passphrase of its own. With it you can be yourself on another computer; contacts and messages are not in it.</source>
        <translation>Un fichier avec sa propre phrase secrète. Il vous permet d’être vous-même sur un autre ordinateur&#x202f;; il ne contient ni contacts ni messages.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export identity</source>
        <translation>Exporter l’identité</translation>
    </message>
    <message>
        <source>Be somebody you were before</source>
        <translation>Reprendre une identité antérieure</translation>
    </message>
    <message>
        <source>Takes an exported identity for a new profile; this one stays as it is.</source>
        <translation>Prend une identité exportée pour un nouveau profil&#x202f;; celui-ci reste tel quel.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import identity</source>
        <translation>Importer une identité</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>How contacts find and reach this computer.</source>
        <translation>Comment les contacts trouvent et joignent cet ordinateur.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>Port UDP</translation>
    </message>
    <message>
        <source>Contacts reach you here. A change takes effect at once.</source>
        <translation>Vos contacts vous joignent ici. Un changement prend effet aussitôt.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Plus grand paquet (MTU)</translation>
    </message>
    <message>
        <source>Smaller if packets get lost on the way, as in a VPN</source>
        <translation>Plus petit si des paquets se perdent en chemin, comme dans un VPN</translation>
    </message>
    <message>
        <source>As the network says</source>
        <translation>Selon le réseau</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n’y en a pas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What leaves this computer, and what stays on it.</source>
        <translation>Ce qui quitte cet ordinateur, et ce qui y reste.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Messages without encryption</source>
        <translation>Messages sans chiffrement</translation>
    </message>
    <message>
        <source>Only programs of the older protocol without a key need this. The button then reads “Send unencrypted”, and every such message is marked.</source>
        <translation>Seuls les programmes de l’ancien protocole sans clé en ont besoin. Le bouton indique alors «&#x202f;Envoyer non chiffré&#x202f;», et chacun de ces messages est signalé.</translation>
    </message>
    <message>
        <source>Never send</source>
        <translation>Ne jamais envoyer</translation>
    </message>
    <message>
        <source>Ask once for each contact</source>
        <translation>Demander une fois par contact</translation>
    </message>
    <message>
        <source>What your contacts see</source>
        <translation>Ce que voient vos contacts</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Accusés de lecture</translation>
    </message>
    <message>
        <source>Contacts learn when you have read a message.</source>
        <translation>Vos contacts apprennent quand vous avez lu un message.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Text in notifications</source>
        <translation>Texte dans les notifications</translation>
    </message>
    <message>
        <source>If off: “New message”, without the text</source>
        <translation>Si désactivé&#x202f;: «&#x202f;Nouveau message&#x202f;», sans le texte</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Conserver les messages</translation>
    </message>
    <message>
        <source>Older messages are deleted here, not from your contact’s</source>
        <translation>Les messages plus anciens sont supprimés ici, pas chez votre contact</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>Ask for the passphrase after a time without input</source>
        <translation>Demander la phrase secrète après un temps sans saisie</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Seulement à la main</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Après 5 minutes</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation>Après 10 minutes</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>Après 30 minutes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>How you learn of a new message.</source>
        <translation>Comment vous apprenez l’arrivée d’un message.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notifier</translation>
    </message>
    <message>
        <source>Through the desktop, while the chat is not in sight. Muted contacts never do.</source>
        <translation>Par le bureau, quand la discussion n’est pas visible. Jamais pour les contacts en sourdine.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Stay reachable when the window is closed</source>
        <translation>Rester joignable quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>The icon in the tray opens it again. If off, closing it quits.</source>
        <translation>L’icône de la zone de notification la rouvre. Si désactivé, la fermer quitte le programme.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation>L’aspect de la fenêtre.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>100 % is the size of the desktop. Also: Ctrl and + or -</source>
        <translation>100&#x202f;% est la taille du bureau. Aussi&#x202f;: Ctrl et + ou -</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Liste des contacts</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Show *bold*, _italic_ and `code`</source>
        <translation>Afficher *gras*, _italique_ et `code`</translation>
    </message>
    <message>
        <source>The text itself is not changed</source>
        <translation>Le texte lui-même n’est pas modifié</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Rarely needed.</source>
        <translation>Rarement nécessaire.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Messages accepted from a contact</source>
        <translation>Messages acceptés d’un contact</translation>
    </message>
    <message>
        <source>A second. What comes above it is refused and counted.</source>
        <translation>Par seconde. Ce qui dépasse est refusé et compté.</translation>
    </message>
    <message>
        <source>Lifetime of a key with older programs</source>
        <translation>Durée de vie d’une clé avec les anciens programmes</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>En secondes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the log keeps</source>
        <translation>Ce que garde le journal</translation>
    </message>
    <message>
        <source>Never keys, never the text of messages</source>
        <translation>Jamais de clés, jamais le texte des messages</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Send a message with</source>
        <translation>Envoyer un message avec</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>While it is locked</source>
        <translation>Pendant le verrouillage</translation>
    </message>
    <message>
        <source>Offline no key is left in the memory of this computer, and nothing arrives. What old programs send meanwhile is lost.</source>
        <translation>Hors ligne, aucune clé ne reste dans la mémoire de cet ordinateur et rien n’arrive. Ce que d’anciens programmes envoient entre-temps est perdu.</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Passer hors ligne</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Beside IPv4. If off, contacts with an IPv6 address can not be reached.</source>
        <translation>En plus d’IPv4. Si désactivé, les contacts ayant une adresse IPv6 ne sont pas joignables.</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>Step by step, and what can be done where it fails</source>
        <translation>Pas à pas, avec ce qu’il faut faire là où cela échoue</translation>
    </message>
    <message>
        <source>Test connection…</source>
        <translation>Tester la connexion…</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un paramètre</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>No setting has this</source>
        <translation>Aucun paramètre ne contient cela</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::StatusStrip</name>
    <message>
        <source>%1 · port %2</source>
        <translation>%1 · port %2</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>pas d’adresse</translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocole %1</translation>
    </message>
    <message>
        <source>Network status</source>
        <translation>État du réseau</translation>
    </message>
    <message>
        <source>Sent %1, received %2</source>
        <translation>Envoyé %1, reçu %2</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::VerifyDialog</name>
    <message>
        <source>Clear verification</source>
        <translation>Annuler la vérification</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>Façons de comparer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy safety number</source>
        <translation>Copier le numéro de sécurité</translation>
    </message>
    <message>
        <source>Does it look the same on the other device?</source>
        <translation>Est-il identique sur l’autre appareil&#x202f;?</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Ils concordent</translation>
    </message>
    <message>
        <source>They do not match</source>
        <translation>Ils ne concordent pas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>they read, you compare</source>
        <translation>votre contact lit, vous comparez</translation>
    </message>
    <message>
        <source>you read, they compare</source>
        <translation>vous lisez, votre contact compare</translation>
    </message>
    <message>
        <source>%1’s words</source>
        <translation>Mots de %1</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>%1’s number</source>
        <translation>Numéro de %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::Words</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>Échange des clés</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Unreachable since %1</source>
        <translation>Injoignable depuis %1</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Clé modifiée</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Older program, protocol 2</source>
        <translation>Ancien programme, protocole 2</translation>
    </message>
    <message>
        <source>Older program, protocol 2, anonymous sender</source>
        <translation>Ancien programme, protocole 2, expéditeur anonyme</translation>
    </message>
    <message>
        <source>Vaultgram</source>
        <translation>Vaultgram</translation>
    </message>
    <message>
        <source>Older program, identity cannot be verified</source>
        <translation>Ancien programme, l’identité ne peut pas être vérifiée</translation>
    </message>
    <message>
        <source>Vaultgram, key %1</source>
        <translation>Vaultgram, clé %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 % loss</source>
        <translation>%1&#x202f;% de perte</translation>
    </message>
    <message>
        <source>older program, protocol 2</source>
        <translation>ancien programme, protocole 2</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Pas encore de clés</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Encrypted, sender not authenticated</source>
        <translation>Chiffré, expéditeur non authentifié</translation>
    </message>
    <message>
        <source>Encrypted, identity cannot be verified</source>
        <translation>Chiffré, l’identité ne peut pas être vérifiée</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>Expéditeur non prouvé</translation>
    </message>
    <message>
        <source>Not verifiable</source>
        <translation>Non vérifiable</translation>
    </message>
    <message>
        <source>Blocked: nothing is sent, nothing is accepted</source>
        <translation>Bloqué&#x202f;: rien n’est envoyé, rien n’est accepté</translation>
    </message>
    <message>
        <source>Encrypted with a changed key</source>
        <translation>Chiffré avec une clé modifiée</translation>
    </message>
    <message>
        <source>Messages wait until keys are exchanged</source>
        <translation>Les messages attendent l’échange des clés</translation>
    </message>
    <message>
        <source>Anyone on the network can read these messages</source>
        <translation>N’importe qui sur le réseau peut lire ces messages</translation>
    </message>
    <message>
        <source>Nobody else can read what is sent, but anyone could have sent what arrives</source>
        <translation>Personne d’autre ne peut lire ce qui est envoyé, mais n’importe qui a pu envoyer ce qui arrive</translation>
    </message>
    <message>
        <source>Nobody else can read along, but an older program has no identity to compare</source>
        <translation>Personne d’autre ne peut lire, mais un ancien programme n’a pas d’identité à comparer</translation>
    </message>
    <message>
        <source>Encrypted, verified contact</source>
        <translation>Chiffré, contact vérifié</translation>
    </message>
    <message>
        <source>Encrypted, not verified</source>
        <translation>Chiffré, non vérifié</translation>
    </message>
    <message>
        <source>Waiting for %1 to come online</source>
        <translation>En attente de la connexion de %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sent, not yet received by %1</source>
        <translation>Envoyé, pas encore reçu par %1</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>Reçu par %1</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Lu par %1</translation>
    </message>
    <message>
        <source>This message was not delivered to %1</source>
        <translation>Ce message n’a pas été remis à %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Brouillon&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>pas encore de données</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Messages wait until %1 is connected</source>
        <translation>Les messages attendent que %1 soit connecté</translation>
    </message>
    <message>
        <source>Held until you decide about the new safety number</source>
        <translation>Retenu jusqu’à votre décision sur le nouveau numéro de sécurité</translation>
    </message>
    <message>
        <source>Not sent yet, no key is known</source>
        <translation>Pas encore envoyé, aucune clé connue</translation>
    </message>
    <message>
        <source>Sent, this peer gives no receipts</source>
        <translation>Envoyé, ce correspondant ne donne pas d’accusés</translation>
    </message>
</context>
</TS>
