<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Bubble</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held. They go out when you accept the new safety number.</source>
        <translation>
            <numerusform>%n mensaje retenido. Saldrá cuando acepte el nuevo número de seguridad.</numerusform>
            <numerusform>%n mensajes retenidos. Saldrán cuando acepte el nuevo número de seguridad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Safety number has changed</source>
        <translation>El número de seguridad ha cambiado</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Borrador: %1</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Not a packet</source>
        <translation>No es un paquete</translation>
    </message>
    <message>
        <source>Not a packet of this protocol; something else talks to this port. Choose another port if it does not stop.</source>
        <translation>No es un paquete de este protocolo; otra cosa se comunica con este puerto. Elija otro puerto si no cesa.</translation>
    </message>
    <message>
        <source>Wrong version</source>
        <translation>Versión incorrecta</translation>
    </message>
    <message>
        <source>Speaks another version of the protocol. Both sides need version 2: bring the older program up to date.</source>
        <translation>Habla otra versión del protocolo. Ambas partes necesitan la versión 2: actualice el programa más antiguo.</translation>
    </message>
    <message>
        <source>Unreadable announcement</source>
        <translation>Anuncio ilegible</translation>
    </message>
    <message>
        <source>A key announcement that can not be read. Damaged on the way, or made by a faulty program; the next one usually helps.</source>
        <translation>Un anuncio de clave que no se puede leer. Se dañó en el camino o lo hizo un programa defectuoso; el siguiente suele bastar.</translation>
    </message>
    <message>
        <source>Message can not be unpacked</source>
        <translation>El mensaje no se puede descomprimir</translation>
    </message>
    <message>
        <source>The content is not what an honest program sends. Ask the sender which program they use.</source>
        <translation>El contenido no es lo que envía un programa honesto. Pregunte al remitente qué programa usa.</translation>
    </message>
    <message>
        <source>Would need too much memory</source>
        <translation>Necesitaría demasiada memoria</translation>
    </message>
    <message>
        <source>Unpacking this message would need more memory than is given to any message. Nothing to do; it was not unpacked.</source>
        <translation>Descomprimir este mensaje requeriría más memoria de la que se concede a un mensaje. No hay nada que hacer; no se descomprimió.</translation>
    </message>
    <message>
        <source>Unpacks to too much</source>
        <translation>Descomprimido ocupa demasiado</translation>
    </message>
    <message>
        <source>A message that would unpack to more than 64 KiB. Ask the sender to split it.</source>
        <translation>Un mensaje que descomprimido superaría 64 KiB. Pida al remitente que lo divida.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>No es texto</translation>
    </message>
    <message>
        <source>A message that is no text. Ask the sender which program they use.</source>
        <translation>Un mensaje que no es texto. Pregunte al remitente qué programa usa.</translation>
    </message>
    <message>
        <source>Not authentic</source>
        <translation>No auténtico</translation>
    </message>
    <message>
        <source>Sealed with a key that does not fit, or changed on the way. Normal after a restart; many in a row may be an attack.</source>
        <translation>Sellado con una clave que no corresponde o modificado en el camino. Normal tras un reinicio; muchos seguidos pueden ser un ataque.</translation>
    </message>
    <message>
        <source>Impossible key announced</source>
        <translation>Anuncio de una clave imposible</translation>
    </message>
    <message>
        <source>Announcement with a wrong signature</source>
        <translation>Anuncio con firma incorrecta</translation>
    </message>
    <message>
        <source>Answers disagree</source>
        <translation>Respuestas contradictorias</translation>
    </message>
    <message>
        <source>Several different keys came as answers to one question, so somebody lies. None was taken; compare the address, test again.</source>
        <translation>Llegaron varias claves distintas como respuesta a una pregunta, así que alguien miente. No se aceptó ninguna; compare la dirección y vuelva a probar.</translation>
    </message>
    <message>
        <source>Too many answers</source>
        <translation>Demasiadas respuestas</translation>
    </message>
    <message>
        <source>One question got more answers than there can be. Somebody guesses; the log names the addresses.</source>
        <translation>Una pregunta recibió más respuestas de las posibles. Alguien está adivinando; el registro indica las direcciones.</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>Termina demasiado pronto</translation>
    </message>
    <message>
        <source>An encrypted packet that ends too early. Made by a faulty program: ask the sender which one.</source>
        <translation>Un paquete cifrado que termina demasiado pronto. Lo hizo un programa defectuoso: pregunte al remitente cuál usa.</translation>
    </message>
    <message>
        <source>Own packet came back</source>
        <translation>Paquete propio devuelto</translation>
    </message>
    <message>
        <source>One of your own packets was sent back to you. A loop in the network, or a simple attack; it had no effect.</source>
        <translation>Uno de sus propios paquetes le fue devuelto. Un bucle en la red o un ataque simple; no tuvo efecto.</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>The same packet came twice. Networks repeat packets now and then, old programs always; each was counted once only.</source>
        <translation>El mismo paquete llegó dos veces. Las redes repiten paquetes a veces; los programas antiguos, siempre. Cada uno se contó una sola vez.</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Demasiado antiguo</translation>
    </message>
    <message>
        <source>Older than a minute when it came. Usually one of the two clocks is wrong: set it.</source>
        <translation>Tenía más de un minuto al llegar. Normalmente uno de los dos relojes está mal: ajústelo.</translation>
    </message>
    <message>
        <source>Impossible time</source>
        <translation>Hora imposible</translation>
    </message>
    <message>
        <source>The time in the packet is no time. Made by a faulty program: ask the sender which one.</source>
        <translation>La hora del paquete no es una hora. Lo hizo un programa defectuoso: pregunte al remitente cuál usa.</translation>
    </message>
    <message>
        <source>Anonymous from a known contact</source>
        <translation>Anónimo de un contacto conocido</translation>
    </message>
    <message>
        <source>A contact that always proves who it is sent something without proof. It may come from somebody else; it was not shown.</source>
        <translation>Un contacto que siempre prueba quién es envió algo sin prueba. Puede venir de otra persona; no se mostró.</translation>
    </message>
    <message>
        <source>Not encrypted, refused</source>
        <translation>Sin cifrar, rechazado</translation>
    </message>
    <message>
        <source>Came in clear from a contact that always encrypts, so it may come from somebody else. It was not shown; ask the contact.</source>
        <translation>Llegó sin cifrar de un contacto que siempre cifra, así que puede venir de otra persona. No se mostró; pregunte al contacto.</translation>
    </message>
    <message>
        <source>Not encrypted, from a stranger</source>
        <translation>Sin cifrar, de un desconocido</translation>
    </message>
    <message>
        <source>Received without encryption</source>
        <translation>Recibido sin cifrado</translation>
    </message>
    <message>
        <source>A contact has no key and writes in the clear. Its messages are shown and marked; a newer program there would encrypt.</source>
        <translation>Un contacto no tiene clave y escribe sin cifrar. Sus mensajes se muestran marcados; un programa más nuevo los cifraría.</translation>
    </message>
    <message>
        <source>Question too short</source>
        <translation>Pregunta demasiado corta</translation>
    </message>
    <message>
        <source>Answering it would make us send more than came, which attacks on others use. It was not answered; nothing to do.</source>
        <translation>Responderla obligaría a enviar más de lo recibido, algo que aprovechan los ataques a terceros. No se respondió; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Tamaño incorrecto</translation>
    </message>
    <message>
        <source>A packet whose parts have a wrong size. Cut on the way, or made by a faulty program: test the connection.</source>
        <translation>Un paquete cuyas partes tienen un tamaño incorrecto. Se cortó en el camino o lo hizo un programa defectuoso: pruebe la conexión.</translation>
    </message>
    <message>
        <source>Call with an old ticket</source>
        <translation>Llamada con un tique antiguo</translation>
    </message>
    <message>
        <source>The caller&apos;s ticket is not ours or has run out. Normal after a restart: they try again by themselves.</source>
        <translation>El tique de quien llama no es nuestro o ha caducado. Normal tras un reinicio: lo intentará de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Call came again</source>
        <translation>Llamada repetida</translation>
    </message>
    <message>
        <source>A call that was answered before. Networks repeat packets; many in a row may be an attack without effect.</source>
        <translation>Una llamada que ya se había respondido. Las redes repiten paquetes; muchas seguidas pueden ser un ataque sin efecto.</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <translation>Demasiados mensajes</translation>
    </message>
    <message>
        <source>More in a second than are accepted; the rest was refused. New programs send it again, slower. Raise the limit if you trust them.</source>
        <translation>Más por segundo de los que se aceptan; el resto se rechazó. Los programas nuevos los reenvían más despacio. Suba el límite si confía en el contacto.</translation>
    </message>
    <message>
        <source>False proof</source>
        <translation>Prueba falsa</translation>
    </message>
    <message>
        <source>Key that keeps no secret</source>
        <translation>Clave que no guarda secretos</translation>
    </message>
    <message>
        <source>Your own identity called</source>
        <translation>Llamada de su propia identidad</translation>
    </message>
    <message>
        <source>Your profile runs on another computer too, or a packet of yours came back. Use a profile in one place only.</source>
        <translation>Su perfil también se ejecuta en otro equipo, o volvió un paquete suyo. Use cada perfil en un solo lugar.</translation>
    </message>
    <message>
        <source>Somebody unknown called</source>
        <translation>Llamada de un desconocido</translation>
    </message>
    <message>
        <source>They are no contact, or blocked, and got no answer. Add them if you expect them.</source>
        <translation>No es un contacto o está bloqueado, y no recibió respuesta. Añádalo si lo espera.</translation>
    </message>
    <message>
        <source>Another identity answered</source>
        <translation>Respondió otra identidad</translation>
    </message>
    <message>
        <source>At the address of a contact somebody else answered. Nothing was sent to them: compare the safety number with your contact.</source>
        <translation>En la dirección de un contacto respondió otra identidad. No se le envió nada: compare el número de seguridad con su contacto.</translation>
    </message>
    <message>
        <source>Old protocol refused</source>
        <translation>Protocolo antiguo rechazado</translation>
    </message>
    <message>
        <source>A contact that speaks the new protocol answered in the old one. Ask whether they went back to an old program.</source>
        <translation>Un contacto que habla el protocolo nuevo respondió en el antiguo. Pregúntele si ha vuelto a un programa antiguo.</translation>
    </message>
    <message>
        <source>Answer without a question</source>
        <translation>Respuesta sin pregunta</translation>
    </message>
    <message>
        <source>It came too late, or somebody guesses. It had no effect; look at the log if there are many.</source>
        <translation>Llegó demasiado tarde o alguien está adivinando. No tuvo efecto; consulte el registro si hay muchas.</translation>
    </message>
    <message>
        <source>Reply without a call</source>
        <translation>Respuesta sin llamada</translation>
    </message>
    <message>
        <source>Contact in two places</source>
        <translation>Contacto en dos lugares</translation>
    </message>
    <message>
        <source>Two computers use the identity of this contact at once. Nothing was refused; ask them whether both are theirs.</source>
        <translation>Dos equipos usan a la vez la identidad de este contacto. No se rechazó nada; pregúntele si ambos son suyos.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>From a contact you blocked. Unblock them if that was not meant.</source>
        <translation>De un contacto que usted bloqueó. Desbloquéelo si no era su intención.</translation>
    </message>
    <message>
        <source>Conversation not known</source>
        <translation>Conversación desconocida</translation>
    </message>
    <message>
        <source>It belongs to keys that are gone. Normal after a restart: the other side makes new ones within seconds.</source>
        <translation>Pertenece a claves que ya no existen. Normal tras un reinicio: la otra parte crea nuevas en segundos.</translation>
    </message>
    <message>
        <source>Forged or damaged</source>
        <translation>Falsificado o dañado</translation>
    </message>
    <message>
        <source>It names a conversation of ours but is not from it. Damaged on the way, or forged; many in a row may be an attack.</source>
        <translation>Nombra una conversación nuestra, pero no procede de ella. Dañado en el camino o falsificado; muchos seguidos pueden ser un ataque.</translation>
    </message>
    <message>
        <source>Unknown content</source>
        <translation>Contenido desconocido</translation>
    </message>
    <message>
        <source>The contact&apos;s program says something that ours does not know. Bring both up to date.</source>
        <translation>El programa del contacto dice algo que el nuestro no conoce. Actualice ambos.</translation>
    </message>
    <message>
        <source>Impossible content</source>
        <translation>Contenido imposible</translation>
    </message>
    <message>
        <source>The contact&apos;s program said something that can not be. Bring both up to date; tell us if it goes on.</source>
        <translation>El programa del contacto dijo algo que no puede ser. Actualice ambos; avísenos si continúa.</translation>
    </message>
    <message>
        <source>False receipt</source>
        <translation>Acuse falso</translation>
    </message>
    <message>
        <source>A receipt for something that was never sent. The contact&apos;s program is faulty; new keys were asked for.</source>
        <translation>Un acuse de recibo de algo que nunca se envió. El programa del contacto es defectuoso; se pidieron claves nuevas.</translation>
    </message>
    <message>
        <source>Rest of a message missing</source>
        <translation>Falta el resto de un mensaje</translation>
    </message>
    <message>
        <source>The other parts of a long message did not come within 30 s. It is sent again by itself; test the connection if it goes on.</source>
        <translation>Las demás partes de un mensaje largo no llegaron en 30 s. Se vuelve a enviar por sí solo; pruebe la conexión si continúa.</translation>
    </message>
    <message>
        <source>Could not be kept</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>A message was shown but not written to the disk, so no receipt was sent. Make room on the disk; it comes again.</source>
        <translation>Un mensaje se mostró pero no se escribió en el disco, por lo que no se envió acuse de recibo. Libere espacio en el disco; volverá a llegar.</translation>
    </message>
    <message>
        <source>Bad file name</source>
        <translation>Nombre de archivo inadecuado</translation>
    </message>
    <message>
        <source>A file was offered under a name that could do harm. Ask the sender to rename it.</source>
        <translation>Se ofreció un archivo con un nombre que podría causar daño. Pida al remitente que lo cambie.</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Archivo demasiado grande</translation>
    </message>
    <message>
        <source>A file of more than 4 GiB was offered. Ask the sender to split it.</source>
        <translation>Se ofreció un archivo de más de 4 GiB. Pida al remitente que lo divida.</translation>
    </message>
    <message>
        <source>Part of a file not asked for</source>
        <translation>Parte de archivo no solicitada</translation>
    </message>
    <message>
        <source>It came after the file was cancelled, or twice. Nothing to do.</source>
        <translation>Llegó después de cancelarse el archivo, o dos veces. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>File damaged</source>
        <translation>Archivo dañado</translation>
    </message>
    <message>
        <source>The whole file is not the one that was offered. It was deleted; ask the sender to send it again.</source>
        <translation>El archivo completo no es el que se ofreció. Se eliminó; pida al remitente que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Archivo modificado</translation>
    </message>
    <message>
        <source>The file was changed or removed while it was sent. Send it again.</source>
        <translation>El archivo se modificó o se quitó durante el envío. Envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Too long to be sent</source>
        <translation>Demasiado largo para enviarse</translation>
    </message>
    <message>
        <source>A message of yours is longer than the contact&apos;s program can take. Split it.</source>
        <translation>Un mensaje suyo es más largo de lo que admite el programa del contacto. Divídalo.</translation>
    </message>
    <message>
        <source>The announced key can not be a key. No honest program sends it, and it was not taken; nothing to do.</source>
        <translation>La clave anunciada no puede ser una clave. Ningún programa honesto la envía, y no se aceptó; nada que hacer.</translation>
    </message>
    <message>
        <source>Somebody announced a key without owning it. It was not taken; nothing to do.</source>
        <translation>Alguien anunció una clave que no es suya. No se aceptó; nada que hacer.</translation>
    </message>
    <message>
        <source>Somebody who is no contact wrote in clear. Add them as a contact if you expect them; else nothing was shown.</source>
        <translation>Alguien que no es un contacto escribió sin cifrar. Añádalo como contacto si lo espera; no se mostró nada.</translation>
    </message>
    <message>
        <source>A caller could not prove who it says it is. It was turned away; nothing to do.</source>
        <translation>Quien llamaba no pudo demostrar quién dice ser. Se le rechazó; nada que hacer.</translation>
    </message>
    <message>
        <source>The key was made so that everybody could read along. It was refused; nothing to do.</source>
        <translation>La clave estaba hecha para que todos pudieran leer. Se rechazó; nada que hacer.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::ChatPresenter</name>
    <message>
        <source>The conversation with %1 was exported, but not all of it could be read</source>
        <translation>Se exportó la conversación con %1, pero no se pudo leer todo</translation>
    </message>
    <message>
        <source>The conversation with %1 was exported</source>
        <translation>Se exportó la conversación con %1</translation>
    </message>
    <message>
        <source>The conversation could not be exported</source>
        <translation>No se pudo exportar la conversación</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::ContactPresenter</name>
    <message>
        <source>%1 was not added</source>
        <translation>No se añadió a %1</translation>
    </message>
    <message>
        <source>asks to connect</source>
        <translation>solicita conectarse</translation>
    </message>
    <message>
        <source>The address was not changed</source>
        <translation>La dirección no se ha cambiado</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::DashboardFeed</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Packets remembered against replay</source>
        <translation>Paquetes recordados contra la repetición</translation>
    </message>
    <message>
        <source>Questions for keys under way</source>
        <translation>Preguntas por claves en curso</translation>
    </message>
    <message>
        <source>Sessions not used yet</source>
        <translation>Sesiones aún sin usar</translation>
    </message>
    <message>
        <source>Calls remembered</source>
        <translation>Llamadas recordadas</translation>
    </message>
    <message>
        <source>Callers not listed again</source>
        <translation>Llamantes que no se vuelven a listar</translation>
    </message>
    <message>
        <source>Messages waiting</source>
        <translation>Mensajes en espera</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::DashboardPresenter</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The file was written</source>
        <translation>Se ha escrito el archivo</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se ha podido escribir el archivo</translation>
    </message>
    <message>
        <source>How to open the port</source>
        <translation>Cómo abrir el puerto</translation>
    </message>
    <message>
        <source>Packets have to come in at your UDP port %1, and at the port of your contact on their computer. Where a firewall runs, allow that port:</source>
        <translation>Los paquetes deben poder entrar por su puerto UDP %1, y por el puerto de su contacto en el equipo de este. Donde haya un cortafuegos, permita ese puerto:</translation>
    </message>
    <message>
        <source>A router between you has to forward the port to the computer behind it.</source>
        <translation>Un enrutador entre ambos debe redirigir el puerto al equipo que está detrás.</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Ajustar el reloj</translation>
    </message>
    <message>
        <source>Older programs refuse packets whose time is more than a minute off. Let the system keep the time, here or on the other computer:</source>
        <translation>Los programas antiguos rechazan los paquetes cuya hora difiere más de un minuto. Deje que el sistema mantenga la hora, aquí o en el otro equipo:</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::IdentityKeeper</name>
    <message>
        <source>Export identity</source>
        <translation>Exportar identidad</translation>
    </message>
    <message>
        <source>The file gets a passphrase of its own. Whoever has both can be you.</source>
        <translation>El archivo recibe una frase de contraseña propia. Quien tenga ambos puede hacerse pasar por usted.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The identity was exported</source>
        <translation>Se exportó la identidad</translation>
    </message>
    <message>
        <source>Import identity</source>
        <translation>Importar identidad</translation>
    </message>
    <message>
        <source>Folder of the new profile</source>
        <translation>Carpeta del nuevo perfil</translation>
    </message>
    <message>
        <source>The passphrase of the exported file. It also protects the new profile.</source>
        <translation>La frase de contraseña del archivo exportado. También protege el nuevo perfil.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The identity is in a new profile</source>
        <translation>La identidad está en un nuevo perfil</translation>
    </message>
    <message>
        <source>Start it with: vaultgram --profile %1</source>
        <translation>Inícielo con: vaultgram --profile %1</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar frase de contraseña</translation>
    </message>
    <message>
        <source>Leave the new one empty to take the passphrase away. Then only the permissions of its file protect your identity.</source>
        <translation>Deje vacía la nueva para quitar la frase de contraseña. Entonces solo los permisos de su archivo protegen su identidad.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::NetworkPresenter</name>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>listening on port %1</source>
        <translation>escuchando en el puerto %1</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>Messages can not be kept</source>
        <translation>No se pueden guardar los mensajes</translation>
    </message>
    <message>
        <source>%1 Until it works again, what is written waits and is not sent.</source>
        <translation>%1 Hasta que vuelva a funcionar, lo que se escriba espera y no se envía.</translation>
    </message>
    <message>
        <source>messages are kept again</source>
        <translation>los mensajes se guardan de nuevo</translation>
    </message>
    <message>
        <source>packet refused: %1</source>
        <translation>paquete rechazado: %1</translation>
    </message>
    <message>
        <source>a text came without encryption: %1</source>
        <translation>llegó un texto sin cifrar: %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nuevo mensaje</translation>
    </message>
    <message>
        <source>Vaultgram is still there</source>
        <translation>Vaultgram sigue activo</translation>
    </message>
    <message>
        <source>The icon in the tray opens the window again. To quit when it is closed: Settings, Notifications.</source>
        <translation>El icono de la bandeja vuelve a abrir la ventana. Para salir al cerrarla: Ajustes, Notificaciones.</translation>
    </message>
    <message>
        <source>Someone new is asking to connect to you</source>
        <translation>Alguien nuevo quiere conectarse contigo</translation>
    </message>
    <message>
        <source>New message, not encrypted</source>
        <translation>Mensaje nuevo, sin cifrar</translation>
    </message>
    <message>
        <source>Not encrypted: %1</source>
        <translation>Sin cifrar: %1</translation>
    </message>
    <message>
        <source>Several people are asking to connect to you</source>
        <translation>Varias personas piden conectarse con usted</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::Presenter</name>
    <message>
        <source>The contacts were damaged</source>
        <translation>Los contactos estaban dañados</translation>
    </message>
    <message>
        <source>The newest changes could not be read</source>
        <translation>No se pudieron leer los cambios más recientes</translation>
    </message>
    <message>
        <source>The log of %1 was damaged. What was added last may be missing.</source>
        <translation>El registro de %1 estaba dañado. Puede faltar lo que se añadió al final.</translation>
    </message>
    <message>
        <source>The messages were damaged</source>
        <translation>Los mensajes estaban dañados</translation>
    </message>
    <message>
        <source>The file could not be read and was set aside as %1. A new one was begun.</source>
        <translation>El archivo no se pudo leer y se apartó como %1. Se empezó uno nuevo.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::ProfileStart</name>
    <message>
        <source>The profile in %1 can not be opened. %2</source>
        <translation>El perfil de %1 no se puede abrir. %2</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>It opens your identity, your contacts and your messages.</source>
        <translation>Abre su identidad, sus contactos y sus mensajes.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>The key store does not answer. Choose another way.</source>
        <translation>El almacén de claves no responde. Elija otro modo.</translation>
    </message>
    <message>
        <source>Import an identity</source>
        <translation>Importar una identidad</translation>
    </message>
    <message>
        <source>The passphrase of the file. It will protect this profile too.</source>
        <translation>La frase de contraseña del archivo. También protegerá este perfil.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::SafetyPresenter</name>
    <message>
        <source>Nothing was marked as verified</source>
        <translation>No se marcó nada como verificado</translation>
    </message>
    <message>
        <source>The safety number changed while you compared it.</source>
        <translation>El número de seguridad cambió mientras lo comparaba.</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>La clave no se ha aceptado</translation>
    </message>
    <message>
        <source>It changed meanwhile. Look at the new number and decide again.</source>
        <translation>Ha cambiado mientras tanto. Mira el número nuevo y decide otra vez.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::SettingsPresenter</name>
    <message>
        <source>Nothing is sent without encryption: so it is set under Settings, Privacy.</source>
        <translation>No se envía nada sin cifrar: así está fijado en Ajustes, Privacidad.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::StoreWords</name>
    <message>
        <source>Something that is no folder has its name.</source>
        <translation>Algo que no es una carpeta tiene ese nombre.</translation>
    </message>
    <message>
        <source>This user may not read and write there.</source>
        <translation>Este usuario no puede leer ni escribir ahí.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>No se puede escribir nada ahí.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Another program uses it (%1).</source>
        <translation>Otro programa lo usa (%1).</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe tal archivo.</translation>
    </message>
    <message>
        <source>There is one already. It was not overwritten.</source>
        <translation>Ya existe uno. No se sobrescribió.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed.</source>
        <translation>El archivo está dañado. No se cambió nada.</translation>
    </message>
    <message>
        <source>A later version of Vaultgram wrote it.</source>
        <translation>Lo escribió una versión posterior de Vaultgram.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>The key store of this desktop does not give its key (%1).</source>
        <translation>El almacén de claves de este escritorio no entrega su clave (%1).</translation>
    </message>
    <message>
        <source>A passphrase protects it.</source>
        <translation>Lo protege una frase de contraseña.</translation>
    </message>
    <message>
        <source>The disk refused.</source>
        <translation>El disco lo rechazó.</translation>
    </message>
    <message>
        <source>The disk refused: %1</source>
        <translation>El disco lo rechazó: %1</translation>
    </message>
    <message>
        <source>The file of the identity is gone, and the messages are still there. Put it back (%1). Nothing was changed.</source>
        <translation>El archivo de la identidad ha desaparecido y los mensajes siguen ahí. Devuélvelo a su sitio (%1). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It holds messages of another identity. Nothing was changed.</source>
        <translation>Contiene mensajes de otra identidad. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::Tray</name>
    <message>
        <source>Open Vaultgram</source>
        <translation>Abrir Vaultgram</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::AddContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>The other device shows its addresses and its port in its status line.</source>
        <translation>El otro dispositivo muestra sus direcciones y su puerto en la barra de estado.</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Dirección y puerto</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>How this contact is called in the list</source>
        <translation>Cómo se llama este contacto en la lista</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::BadgeTabs</name>
    <message numerus="yes">
        <source>%n warning(s) in the last 5 minutes</source>
        <translation>
            <numerusform>%n aviso en los últimos 5 minutos</numerusform>
            <numerusform>%n avisos en los últimos 5 minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ChartCard</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>%1, the last 5 minutes</source>
        <translation>%1, últimos 5 minutos</translation>
    </message>
    <message>
        <source>Legend of %1</source>
        <translation>Leyenda de %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
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
        <translation>% de paquetes</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>cada %1 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1:%2 ago</source>
        <comment>minutes, seconds</comment>
        <translation>hace %1:%2</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ChatHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Detalles del contacto</translation>
    </message>
    <message>
        <source>Contact menu</source>
        <translation>Menú del contacto</translation>
    </message>
    <message>
        <source>Connection in the dashboard</source>
        <translation>Conexión en el panel</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::Composer</name>
    <message>
        <source>Too much text for one message: %1 pasted, at most %2 in all.</source>
        <translation>Demasiado texto para un mensaje: %1 pegados, como máximo %2 en total.</translation>
    </message>
    <message>
        <source>You blocked %1. Nothing is sent.</source>
        <translation>Bloqueó a %1. No se envía nada.</translation>
    </message>
    <message>
        <source>Not encrypted: anyone on the network can read this</source>
        <translation>Sin cifrar: cualquiera en la red puede leer esto</translation>
    </message>
    <message>
        <source>Send unencrypted</source>
        <translation>Enviar sin cifrar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Anyone on the network can read this message</source>
        <translation>Cualquiera en la red puede leer este mensaje</translation>
    </message>
    <message>
        <source>%1 of %2 bytes, too long</source>
        <translation>%1 de %2 bytes, demasiado largo</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 de %2 bytes</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Escriba un mensaje…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Sending is paused until you decide about the new safety number</source>
        <translation>El envío está en pausa hasta que decida sobre el nuevo número de seguridad</translation>
    </message>
    <message>
        <source>%1 bytes, packed it fits</source>
        <translation>%1 bytes, comprimido cabe</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Too many pictures for one message: at most %1 in all.</source>
        <translation>Demasiadas imágenes para un mensaje: %1 como máximo en total.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ComposerCard</name>
    <message>
        <source>Send without encryption?</source>
        <translation>¿Enviar sin cifrado?</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ConnectionTestWindow</name>
    <message>
        <source>Connection test: %1</source>
        <translation>Prueba de conexión: %1</translation>
    </message>
    <message>
        <source>Testing the connection to %1 …</source>
        <translation>Probando la conexión con %1 …</translation>
    </message>
    <message>
        <source>The result holds no keys and no message text.</source>
        <translation>El resultado no contiene claves ni texto de mensajes.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ConnectionTestWords</name>
    <message>
        <source>In order</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Not tried: an earlier step has to pass first</source>
        <translation>No probado: antes debe superarse un paso anterior</translation>
    </message>
    <message>
        <source>Not tried: needs “%1” first</source>
        <translation>No probado: antes se necesita «%1»</translation>
    </message>
    <message>
        <source>Does not apply to this contact</source>
        <translation>No se aplica a este contacto</translation>
    </message>
    <message>
        <source>Could not be measured</source>
        <translation>No se pudo medir</translation>
    </message>
    <message>
        <source>UDP %1 is used by another program. Close that one, or choose another port.</source>
        <translation>Otro programa usa UDP %1. Ciérrelo o elija otro puerto.</translation>
    </message>
    <message>
        <source>The system does not allow UDP %1. Choose a port from 1024 to 65535.</source>
        <translation>El sistema no permite UDP %1. Elija un puerto entre 1024 y 65535.</translation>
    </message>
    <message>
        <source>No port is open, so nobody can answer. Choose one in the settings.</source>
        <translation>No hay ningún puerto abierto, así que nadie puede responder. Elija uno en los ajustes.</translation>
    </message>
    <message>
        <source>No interface has an address. Connect the cable or join a wireless network.</source>
        <translation>Ninguna interfaz tiene dirección. Conecte el cable o únase a una red inalámbrica.</translation>
    </message>
    <message>
        <source>Packets of more than %1 bytes do not leave this computer; full ones have 1,200. Raise the MTU of the interface.</source>
        <translation>Los paquetes de más de %1 bytes no salen de este equipo; los completos tienen 1200. Aumente la MTU de la interfaz.</translation>
    </message>
    <message>
        <source>%1 is no address. Write it as in 192.168.1.20:11000.</source>
        <translation>%1 no es una dirección. Escríbala como en 192.168.1.20:11000.</translation>
    </message>
    <message>
        <source>You would be calling yourself. Ask the contact for their address.</source>
        <translation>Se estaría llamando a sí mismo. Pida al contacto su dirección.</translation>
    </message>
    <message>
        <source>No computer is called %1. Ask for the address in numbers.</source>
        <translation>Ningún equipo se llama %1. Pida la dirección en números.</translation>
    </message>
    <message>
        <source>No interface leads to %1. Join their network, or a VPN to it.</source>
        <translation>Ninguna interfaz lleva a %1. Únase a su red o a una VPN hacia ella.</translation>
    </message>
    <message>
        <source>The system refused to send: %1</source>
        <translation>El sistema se negó a enviar: %1</translation>
    </message>
    <message>
        <source>Nothing has come from %1 so far. They may be off, or a firewall drops.</source>
        <translation>Hasta ahora no ha llegado nada de %1. Puede estar apagado o un cortafuegos descarta los paquetes.</translation>
    </message>
    <message>
        <source>The computer is there, but no program listens on UDP %1. Ask %2 to start theirs, or for the right port.</source>
        <translation>El equipo está ahí, pero ningún programa escucha en UDP %1. Pida a %2 que inicie el suyo o que indique el puerto correcto.</translation>
    </message>
    <message>
        <source>They answer from port %1. Change the address to that port.</source>
        <translation>Responde desde el puerto %1. Cambie la dirección a ese puerto.</translation>
    </message>
    <message>
        <source>No computer in this network has the address. It is off, or the address changed: ask %1.</source>
        <translation>Ningún equipo de esta red tiene la dirección. Está apagado o la dirección cambió: pregunte a %1.</translation>
    </message>
    <message>
        <source>A firewall on the way refuses the packets. UDP has to be let through.</source>
        <translation>Un cortafuegos en el camino rechaza los paquetes. Hay que dejar pasar UDP.</translation>
    </message>
    <message>
        <source>The computer is there, but a firewall drops this port. It has to be opened for UDP.</source>
        <translation>El equipo está ahí, pero un cortafuegos descarta este puerto. Hay que abrirlo para UDP.</translation>
    </message>
    <message>
        <source>No answer within %1 s. The other computer is off, or a firewall there drops the packets.</source>
        <translation>Sin respuesta en %1 s. El otro equipo está apagado o un cortafuegos allí descarta los paquetes.</translation>
    </message>
    <message>
        <source>Something answers there, but in another protocol. Check the port.</source>
        <translation>Algo responde ahí, pero con otro protocolo. Compruebe el puerto.</translation>
    </message>
    <message>
        <source>They answer, but do not take your call. Ask %1 to add or unblock you.</source>
        <translation>Responde, pero no acepta su llamada. Pida a %1 que le añada o le desbloquee.</translation>
    </message>
    <message>
        <source>No keys could be agreed on. Try again in a minute.</source>
        <translation>No se pudieron acordar claves. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Their program has no key and can not encrypt. It needs a newer one; until then others can read along.</source>
        <translation>Su programa no tiene clave y no puede cifrar. Necesita uno más nuevo; hasta entonces otros pueden leer.</translation>
    </message>
    <message>
        <source>Yours is %1 s ahead of theirs. Older programs refuse packets that far off.</source>
        <translation>El reloj de usted va %1 s por delante del suyo. Los programas antiguos rechazan paquetes con tanta diferencia.</translation>
    </message>
    <message>
        <source>Yours is %1 s behind theirs. Older programs refuse packets that far off.</source>
        <translation>El reloj de usted va %1 s por detrás del suyo. Los programas antiguos rechazan paquetes con tanta diferencia.</translation>
    </message>
    <message>
        <source>Small packets get through, full ones do not. Something on the way has too small an MTU, often a VPN.</source>
        <translation>Los paquetes pequeños pasan, los completos no. Algo en el camino tiene una MTU demasiado pequeña, a menudo una VPN.</translation>
    </message>
    <message>
        <source>Only packets up to %1 bytes get through; full ones have 1,200. Something on the way has too small an MTU, often a VPN.</source>
        <translation>Solo pasan paquetes de hasta %1 bytes; los completos tienen 1200. Algo en el camino tiene una MTU demasiado pequeña, a menudo una VPN.</translation>
    </message>
    <message>
        <source>An older program: encrypted, but its identity can not be verified.</source>
        <translation>Un programa antiguo: cifrado, pero su identidad no se puede verificar.</translation>
    </message>
    <message>
        <source>Another identity answers there. Nothing is sent until you have compared the numbers with %1.</source>
        <translation>Ahí responde otra identidad. No se envía nada hasta que compare los números con %1.</translation>
    </message>
    <message>
        <source>Nothing is sent to blocked contacts, and nothing accepted.</source>
        <translation>No se envía nada a los contactos bloqueados ni se acepta nada de ellos.</translation>
    </message>
    <message>
        <source>Encrypted, but you have not compared the numbers with %1 yet.</source>
        <translation>Cifrado, pero aún no ha comparado los números con %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) in the last 5 minutes came faster than the limit and were refused.</source>
        <translation>
            <numerusform>%n paquete en los últimos 5 minutos llegó más rápido que el límite y se rechazó.</numerusform>
            <numerusform>%n paquetes en los últimos 5 minutos llegaron más rápido que el límite y se rechazaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Probando …</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>Se puede contactar con %1</translation>
    </message>
    <message>
        <source>%1 can be reached, with one thing to look at</source>
        <translation>Se puede contactar con %1, con un punto por revisar</translation>
    </message>
    <message>
        <source>Your port is taken by another program</source>
        <translation>Otro programa ocupa su puerto</translation>
    </message>
    <message>
        <source>Your own port is not open</source>
        <translation>Su propio puerto no está abierto</translation>
    </message>
    <message>
        <source>This computer is not connected to a network</source>
        <translation>Este equipo no está conectado a una red</translation>
    </message>
    <message>
        <source>The address of %1 can not be used</source>
        <translation>La dirección de %1 no se puede usar</translation>
    </message>
    <message>
        <source>The address of %1 is your own</source>
        <translation>La dirección de %1 es la suya propia</translation>
    </message>
    <message>
        <source>There is no way to the network of %1</source>
        <translation>No hay camino hacia la red de %1</translation>
    </message>
    <message>
        <source>Nothing listens at the address of %1</source>
        <translation>Nada escucha en la dirección de %1</translation>
    </message>
    <message>
        <source>%1 listens on another port</source>
        <translation>%1 escucha en otro puerto</translation>
    </message>
    <message>
        <source>There is no computer at the address of %1</source>
        <translation>No hay ningún equipo en la dirección de %1</translation>
    </message>
    <message>
        <source>A firewall keeps %1 from answering</source>
        <translation>Un cortafuegos impide que %1 responda</translation>
    </message>
    <message>
        <source>Another program answers for %1</source>
        <translation>Otro programa responde por %1</translation>
    </message>
    <message>
        <source>%1 does not accept your call</source>
        <translation>%1 no acepta su llamada</translation>
    </message>
    <message>
        <source>The program of %1 can not encrypt</source>
        <translation>El programa de %1 no puede cifrar</translation>
    </message>
    <message>
        <source>The safety number of %1 has changed</source>
        <translation>El número de seguridad de %1 ha cambiado</translation>
    </message>
    <message>
        <source>You blocked %1</source>
        <translation>Bloqueó a %1</translation>
    </message>
    <message>
        <source>The clocks of you and %1 differ too much</source>
        <translation>Su reloj y el de %1 difieren demasiado</translation>
    </message>
    <message>
        <source>Large packets do not get through to %1</source>
        <translation>Los paquetes grandes no llegan a %1</translation>
    </message>
    <message>
        <source>No keys could be exchanged with %1</source>
        <translation>No se pudieron intercambiar claves con %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>Own port</source>
        <translation>Puerto propio</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Dirección de %1</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>Paquetes de salida</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>Paquetes de entrada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Encrypted round trip</source>
        <translation>Ida y vuelta cifrada</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>Tamaño de paquete</translation>
    </message>
    <message>
        <source>Their program</source>
        <translation>Su programa</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting, safe on this computer</source>
        <translation>
            <numerusform>%n mensaje en espera, a salvo en este equipo</numerusform>
            <numerusform>%n mensajes en espera, a salvo en este equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n superado</numerusform>
            <numerusform>%n superados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <translation>%1, en %2.</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>Prueba de conexión: %1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>%1, MTU %2</source>
        <translation>%1, MTU %2</translation>
    </message>
    <message>
        <source>UDP %1 is open</source>
        <translation>UDP %1 está abierto</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) sent</source>
        <translation>
            <numerusform>%n paquete enviado</numerusform>
            <numerusform>%n paquetes enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) came from them</source>
        <translation>
            <numerusform>ha llegado %n paquete de allí</numerusform>
            <numerusform>han llegado %n paquetes de allí</numerusform>
        </translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Keys are agreed on</source>
        <translation>Las claves están acordadas</translation>
    </message>
    <message>
        <source>There and back, encrypted</source>
        <translation>Ida y vuelta, cifrado</translation>
    </message>
    <message>
        <source>In step with theirs</source>
        <translation>Va igual que el suyo</translation>
    </message>
    <message>
        <source>Differs from theirs by %1 s, which does no harm</source>
        <translation>Difiere del suyo en %1 s, lo que no perjudica</translation>
    </message>
    <message>
        <source>Packets of %1 bytes get through</source>
        <translation>Los paquetes de %1 bytes pasan</translation>
    </message>
    <message>
        <source>Vaultgram</source>
        <translation>Vaultgram</translation>
    </message>
    <message>
        <source>You have verified it</source>
        <translation>Usted la ha verificado</translation>
    </message>
    <message>
        <source>Nothing was too fast</source>
        <translation>Nada ha ido demasiado rápido</translation>
    </message>
    <message>
        <source>None lately</source>
        <translation>Ninguno últimamente</translation>
    </message>
    <message>
        <source>Who answers there is your contact at %1. Write to that one.</source>
        <translation>Quien responde ahí es su contacto en %1. Escriba a ese.</translation>
    </message>
    <message>
        <source>Another contact answers for %1</source>
        <translation>Otro contacto responde en lugar de %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactColumns</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Cola</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Al contacto</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Del contacto</translation>
    </message>
    <message>
        <source>Key age</source>
        <translation>Edad de clave</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Next key in</source>
        <translation>Próxima clave en</translation>
    </message>
    <message>
        <source>Forward secrecy</source>
        <translation>Secreto hacia adelante</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>difference of the clocks</comment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Oldest waits</source>
        <translation>Mayor espera</translation>
    </message>
    <message>
        <source>Handshakes</source>
        <translation>Negociaciones</translation>
    </message>
    <message>
        <source>Their program</source>
        <translation>Su programa</translation>
    </message>
    <message>
        <source>Path MTU</source>
        <translation>MTU de la ruta</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Rate to them</source>
        <translation>Tasa al contacto</translation>
    </message>
    <message>
        <source>Rate from them</source>
        <translation>Tasa del contacto</translation>
    </message>
    <message>
        <source>Their clock against yours</source>
        <translation>Su reloj frente al de usted</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>time to the receipt</comment>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>99 % within</source>
        <comment>99 % are delivered within this time</comment>
        <translation>99 % en</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>packets that came twice</comment>
        <translation>Dobles</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>Reenviados</translation>
    </message>
    <message>
        <source>Bytes to them</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>Bytes from them</source>
        <translation>Bytes recibidos</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Came twice</source>
        <comment>packets that came twice</comment>
        <translation>Llegaron dos veces</translation>
    </message>
    <message>
        <source>Delivery, median</source>
        <translation>Entrega, mediana</translation>
    </message>
    <message>
        <source>Delivery, 99 % within</source>
        <translation>Entrega, 99 % en</translation>
    </message>
    <message>
        <source>Packets to them</source>
        <translation>Paquetes enviados</translation>
    </message>
    <message>
        <source>Packets from them</source>
        <translation>Paquetes recibidos</translation>
    </message>
    <message>
        <source>Content to them</source>
        <translation>Contenido enviado</translation>
    </message>
    <message>
        <source>Padding to them</source>
        <translation>Relleno enviado</translation>
    </message>
    <message>
        <source>Content from them</source>
        <translation>Contenido recibido</translation>
    </message>
    <message>
        <source>Padding from them</source>
        <translation>Relleno recibido</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <comment>packets above the rate limit</comment>
        <translation>Sobre el límite</translation>
    </message>
    <message>
        <source>%1 60 s</source>
        <comment>figure of the last minute</comment>
        <translation>%1 60 s</translation>
    </message>
    <message>
        <source>Least RTT</source>
        <comment>round trip time</comment>
        <translation>RTT mínimo</translation>
    </message>
    <message>
        <source>Last refused</source>
        <comment>packet of this contact</comment>
        <translation>Último rechazado</translation>
    </message>
    <message>
        <source>%1 5 min</source>
        <comment>figure of five minutes</comment>
        <translation>%1 5 min</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <comment>figure since the start</comment>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>due</source>
        <comment>the next key</comment>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactDelegate</name>
    <message>
        <source>Someone new is asking to connect to you</source>
        <translation>Alguien nuevo solicita conectarse con usted</translation>
    </message>
    <message>
        <source>by activity</source>
        <translation>por actividad</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
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
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Discovered on this network</source>
        <translation>Descubiertos en esta red</translation>
    </message>
    <message>
        <source>Someone new is asking to connect to you, %1, %2</source>
        <translation>Alguien nuevo solicita conectarse con usted, %1, %2</translation>
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
        <translation>Menú de la solicitud</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Not shown again until the next start</source>
        <translation>No se muestra de nuevo hasta el próximo inicio</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Kept in the list as blocked; nothing of theirs is shown</source>
        <translation>Queda en la lista como bloqueado; no se muestra nada suyo</translation>
    </message>
    <message>
        <source>No contact has this in its name or address</source>
        <translation>Ningún contacto tiene esto en su nombre o dirección</translation>
    </message>
    <message>
        <source>You do not have any contacts yet</source>
        <translation>Aún no tiene contactos</translation>
    </message>
    <message>
        <source>Add one by the address of the other device</source>
        <translation>Añada uno con la dirección del otro dispositivo</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>Buscar contactos y mensajes</translation>
    </message>
    <message>
        <source>Search contacts and messages (%1)</source>
        <translation>Buscar contactos y mensajes (%1)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>No se encontró ningún contacto</translation>
    </message>
    <message>
        <source>Not asked again until the next start, unless you add them</source>
        <translation>No se volverá a preguntar hasta el próximo inicio, salvo que añada el contacto</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactListProxy</name>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, plegado</translation>
    </message>
    <message>
        <source>%1, %2, unfolded</source>
        <translation>%1, %2, desplegado</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactTable</name>
    <message>
        <source>Open the chat</source>
        <translation>Abrir el chat</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Show only this contact in the charts</source>
        <translation>Mostrar solo este contacto en los gráficos</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Figures of the contacts</source>
        <translation>Cifras de los contactos</translation>
    </message>
    <message>
        <source>Totals of all contacts</source>
        <translation>Totales de todos los contactos</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactTotalsModel</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n conectado</numerusform>
            <numerusform>%n conectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verificado</numerusform>
            <numerusform>%n verificados</numerusform>
        </translation>
    </message>
    <message>
        <source>All traffic, also that of strangers, refused callers and contacts that were removed: it may be more than the rows together.</source>
        <translation>Todo el tráfico, también el de desconocidos, llamantes rechazados y contactos eliminados: puede ser más que las filas juntas.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ConversationView</name>
    <message>
        <source>No messages yet</source>
        <translation>Todavía no hay mensajes</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>Abrir %1…</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>Menú del mensaje</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Eliminar para mí</translation>
    </message>
    <message>
        <source>New messages below (%1)</source>
        <translation>Mensajes nuevos abajo (%1)</translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>Mensajes más recientes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>Mensajes con %1</translation>
    </message>
    <message>
        <source>Show what is quoted</source>
        <translation>Mostrar lo citado</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardBar</name>
    <message>
        <source>All contacts</source>
        <translation>Todos los contactos</translation>
    </message>
    <message>
        <source>Contact shown in the charts</source>
        <translation>Contacto mostrado en los gráficos</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Como JSON…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Ambas direcciones</translation>
    </message>
    <message>
        <source>From them only</source>
        <translation>Solo del contacto</translation>
    </message>
    <message>
        <source>To them only</source>
        <translation>Solo al contacto</translation>
    </message>
    <message>
        <source>Rates in kB/s</source>
        <translation>Tasas en kB/s</translation>
    </message>
    <message>
        <source>Rates in KiB/s</source>
        <translation>Tasas en KiB/s</translation>
    </message>
    <message>
        <source>Rates in kbit/s</source>
        <translation>Tasas en kbit/s</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Tables instead of charts</source>
        <translation>Tablas en lugar de gráficos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <translation>Copiar todas las cifras</translation>
    </message>
    <message>
        <source>Reset counters…</source>
        <translation>Restablecer contadores…</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardCards</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>puerto %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazados</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed</source>
        <translation>
            <numerusform>%n clave cambiada</numerusform>
            <numerusform>%n claves cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>En hora</translation>
    </message>
    <message numerus="yes">
        <source>with %n contact(s)</source>
        <translation>
            <numerusform>con %n contacto</numerusform>
            <numerusform>con %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 s adelantado</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 s atrasado</translation>
    </message>
    <message numerus="yes">
        <source>of %n contact(s) · set it</source>
        <translation>
            <numerusform>respecto a %n contacto · ajústelo</numerusform>
            <numerusform>respecto a %n contactos · ajústelo</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectados</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: decide now</source>
        <translation>%1: decida ahora</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardCharts</name>
    <message>
        <source>From them</source>
        <translation>Del contacto</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Al contacto</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>Reenviados</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), mean</source>
        <translation>
            <numerusform>%n más, media</numerusform>
            <numerusform>%n más, media</numerusform>
        </translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Otros motivos</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardFacts</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>En la red</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Packets of other versions are refused.</source>
        <translation>Se rechazan los paquetes de otras versiones.</translation>
    </message>
    <message>
        <source>MTU of the network</source>
        <translation>MTU de la red</translation>
    </message>
    <message>
        <source>The smallest of the interfaces in use.</source>
        <translation>La menor de las interfaces en uso.</translation>
    </message>
    <message>
        <source>MTU in effect</source>
        <translation>MTU efectiva</translation>
    </message>
    <message>
        <source>What is left for a packet after IP and UDP.</source>
        <translation>Lo que queda para un paquete tras IP y UDP.</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>Tamaño de paquete</translation>
    </message>
    <message>
        <source>All packets of the new protocol have this size: it tells nothing.</source>
        <translation>Todos los paquetes del protocolo nuevo tienen este tamaño: no revela nada.</translation>
    </message>
    <message>
        <source>Repeated packets</source>
        <translation>Paquetes repetidos</translation>
    </message>
    <message>
        <source>Older programs give no receipts; each message goes to them three times.</source>
        <translation>Los programas antiguos no dan acuses de recibo; cada mensaje se les envía tres veces.</translation>
    </message>
    <message>
        <source>Key announcements</source>
        <translation>Anuncios de clave</translation>
    </message>
    <message>
        <source>%1 out, %2 in</source>
        <translation>%1 de salida, %2 de entrada</translation>
    </message>
    <message>
        <source>Older programs forget a key that is not announced again.</source>
        <translation>Los programas antiguos olvidan una clave que no se vuelve a anunciar.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Content sent</source>
        <translation>Contenido enviado</translation>
    </message>
    <message>
        <source>Text and files after compression.</source>
        <translation>Texto y archivos tras la compresión.</translation>
    </message>
    <message>
        <source>Content received</source>
        <translation>Contenido recibido</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Bytes of text for each byte that is sent.</source>
        <translation>Bytes de texto por cada byte enviado.</translation>
    </message>
    <message>
        <source>Padding sent</source>
        <translation>Relleno enviado</translation>
    </message>
    <message>
        <source>Fills packets up, so that nobody sees how much you write.</source>
        <translation>Completa los paquetes para que nadie vea cuánto escribe usted.</translation>
    </message>
    <message>
        <source>Handshakes</source>
        <translation>Negociaciones</translation>
    </message>
    <message>
        <source>Keys agreed on since the start; new ones about every two minutes.</source>
        <translation>Claves acordadas desde el inicio; nuevas cada dos minutos aproximadamente.</translation>
    </message>
    <message>
        <source>Load of the network thread</source>
        <translation>Carga del hilo de red</translation>
    </message>
    <message>
        <source>Of one core, over the last 60 s.</source>
        <translation>De un núcleo, en los últimos 60 s.</translation>
    </message>
    <message>
        <source>Contacts by program</source>
        <translation>Contactos por programa</translation>
    </message>
    <message>
        <source>Vaultgram</source>
        <translation>Vaultgram</translation>
    </message>
    <message>
        <source>Identity can be verified; receipts; keys change.</source>
        <translation>La identidad se puede verificar; acuses de recibo; las claves cambian.</translation>
    </message>
    <message>
        <source>Older program</source>
        <translation>Programa antiguo</translation>
    </message>
    <message>
        <source>Encrypted; no receipts; identity can not be verified.</source>
        <translation>Cifrado; sin acuses de recibo; la identidad no se puede verificar.</translation>
    </message>
    <message>
        <source>Older program, anonymous</source>
        <translation>Programa antiguo, anónimo</translation>
    </message>
    <message>
        <source>Encrypted; who sent it is not proven.</source>
        <translation>Cifrado; no está probado quién lo envió.</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Others can read along.</source>
        <translation>Otros pueden leer.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún desconocido</translation>
    </message>
    <message>
        <source>Has not answered so far.</source>
        <translation>No ha respondido hasta ahora.</translation>
    </message>
    <message>
        <source>With forward secrecy</source>
        <translation>Con secreto hacia adelante</translation>
    </message>
    <message>
        <source>A key stolen later does not open what was sent before.</source>
        <translation>Una clave robada más tarde no abre lo enviado antes.</translation>
    </message>
    <message>
        <source>Memory and its bounds</source>
        <translation>Memoria y sus límites</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Each has a bound, so that nobody can fill the memory.</source>
        <translation>Cada una tiene un límite, para que nadie pueda llenar la memoria.</translation>
    </message>
    <message>
        <source>%1 · %2 in 5 min</source>
        <translation>%1 · %2 en 5 min</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Padding received</source>
        <translation>Relleno recibido</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardWindow</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Reset counters</source>
        <translation>Restablecer contadores</translation>
    </message>
    <message>
        <source>Set all counters to zero and forget the charts?</source>
        <translation>¿Poner todos los contadores a cero y olvidar los gráficos?</translation>
    </message>
    <message>
        <source>Messages, contacts and keys stay as they are.</source>
        <translation>Los mensajes, los contactos y las claves se conservan.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DayPicker</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DropFiguresModel</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>What happened, and what it means</source>
        <translation>Qué ocurrió y qué significa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
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
        <translation>Última</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::EmojiBoard</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FigureWords</name>
    <message>
        <source>no data yet</source>
        <translation>aún sin datos</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FingerprintBox</name>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar huella</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FirstStart</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Make my identity</source>
        <translation>Crear mi identidad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Welcome to Vaultgram</source>
        <translation>Le damos la bienvenida a Vaultgram</translation>
    </message>
    <message>
        <source>Messages go from computer to computer, encrypted. There is no server.</source>
        <translation>Los mensajes van de computadora a computadora, cifrados. No hay ningún servidor.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>Only the permissions of its file</source>
        <translation>Solo los permisos de su archivo</translation>
    </message>
    <message>
        <source>The key store of this desktop</source>
        <translation>El almacén de claves de este escritorio</translation>
    </message>
    <message>
        <source>Import an identity…</source>
        <translation>Importar una identidad…</translation>
    </message>
    <message>
        <source>This desktop has none that answers.</source>
        <translation>Este escritorio no tiene ninguno que responda.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>¿Cuál es su nombre?</translation>
    </message>
    <message>
        <source>It is shown in this window only. You can change it later.</source>
        <translation>Solo se muestra en esta ventana. Puede cambiarlo más adelante.</translation>
    </message>
    <message>
        <source>How is your identity protected?</source>
        <translation>¿Cómo se protege su identidad?</translation>
    </message>
    <message>
        <source>Your identity is ready</source>
        <translation>Su identidad está lista</translation>
    </message>
    <message>
        <source>A key is made on this computer. It never leaves it.</source>
        <translation>Se crea una clave en esta computadora. Nunca sale de ella.</translation>
    </message>
    <message>
        <source>A key was made on this computer. It never leaves it.</source>
        <translation>Se creó una clave en esta computadora. Nunca sale de ella.</translation>
    </message>
    <message>
        <source>Add contacts, compare safety numbers</source>
        <translation>Añada contactos, compare números de seguridad</translation>
    </message>
    <message>
        <source>Once you are connected, read 18 words to each other. Then nobody can sit in between.</source>
        <translation>Una vez establecida la conexión, léanse 18 palabras mutuamente. Así nadie podrá interponerse.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Al menos %n carácter, por favor.</numerusform>
            <numerusform>Al menos %n caracteres, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>No coinciden.</translation>
    </message>
    <message>
        <source>For others to add you: %1</source>
        <translation>Para que otros le añadan: %1</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>Copiar mi dirección</translation>
    </message>
    <message>
        <source>Your fingerprint</source>
        <translation>Su huella</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::HitList</name>
    <message>
        <source>Searching messages</source>
        <translation>Buscando mensajes</translation>
    </message>
    <message>
        <source>No message has this</source>
        <translation>Ningún mensaje contiene esto</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
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
        <translation>Usted a %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::KeyChangedBanner</name>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Until now, verified</source>
        <translation>Hasta ahora, verificado</translation>
    </message>
    <message>
        <source>Until now, not verified</source>
        <translation>Hasta ahora, sin verificar</translation>
    </message>
    <message>
        <source>Now, not verified</source>
        <translation>Ahora, sin verificar</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Accept without verifying</source>
        <translation>Aceptar sin verificar</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
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
        <translation>Muestra u oculta esta línea</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LinkQuestion</name>
    <message>
        <source>Open address</source>
        <translation>Abrir dirección</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>No abrir</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LockScreen</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>Vaultgram is locked</source>
        <translation>Vaultgram está bloqueado</translation>
    </message>
    <message>
        <source>Messages still arrive. Write the passphrase of your profile to see them.</source>
        <translation>Los mensajes siguen llegando. Escriba la frase de contraseña de su perfil para verlos.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LogPanel</name>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation>Seguir la línea más reciente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Copiar las líneas seleccionadas o todas las que se muestran</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vaciar el registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Save the selected lines, or all that are shown, to a file</source>
        <translation>Guardar en un archivo las líneas seleccionadas o todas las que se muestran</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MainMenu</name>
    <message>
        <source>Add contact…</source>
        <translation>Añadir contacto…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Your fingerprint…</source>
        <translation>Su huella…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go to a chat…</source>
        <translation>Ir a un chat…</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Chat siguiente</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Chat anterior</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Verify contact…</source>
        <translation>Verificar contacto…</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Detalles del contacto</translation>
    </message>
    <message>
        <source>Delete all messages of this chat…</source>
        <translation>Eliminar todos los mensajes de este chat…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text as large as the desktop’s</source>
        <translation>Texto del mismo tamaño que el del escritorio</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copiar direcciones</translation>
    </message>
    <message>
        <source>Change port…</source>
        <translation>Cambiar puerto…</translation>
    </message>
    <message>
        <source>Next or previous unread chat</source>
        <translation>Chat no leído siguiente o anterior</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Mensaje más reciente</translation>
    </message>
    <message>
        <source>Quote what is marked</source>
        <translation>Citar lo marcado</translation>
    </message>
    <message>
        <source>Chat by its place in the list</source>
        <translation>Chat según su posición en la lista</translation>
    </message>
    <message>
        <source>Back to the list, in a small window</source>
        <translation>Volver a la lista, en una ventana pequeña</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>Take back the last text, in an empty field</source>
        <translation>Recuperar el último texto, en un campo vacío</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Close chat or window</source>
        <translation>Cerrar el chat o la ventana</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MainWindow</name>
    <message>
        <source>Select a contact to start chatting</source>
        <translation>Seleccione un contacto para empezar a chatear</translation>
    </message>
    <message>
        <source>Messages are encrypted from this device to the other</source>
        <translation>Los mensajes se cifran desde este dispositivo hasta el otro</translation>
    </message>
    <message>
        <source>Contact menu</source>
        <translation>Menú del contacto</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Forget the key of this contact?</source>
        <translation>¿Olvidar la clave de este contacto?</translation>
    </message>
    <message>
        <source>Whoever answers at its address next, an older program too, is taken for this contact. Do it only if you know that it has a new program.</source>
        <translation>Quien responda a continuación en su dirección, incluso un programa anterior, se tomará por este contacto. Hágalo solo si sabe que tiene un programa nuevo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Rename contact</source>
        <translation>Renombrar contacto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Eliminar contacto</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar a %1?</translation>
    </message>
    <message>
        <source>The conversation, its waiting messages and the known key are deleted from this device. This can not be undone.</source>
        <translation>La conversación, sus mensajes en espera y la clave conocida se eliminan de este dispositivo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Eliminar mensajes</translation>
    </message>
    <message>
        <source>Delete all messages with %1?</source>
        <translation>¿Eliminar todos los mensajes con %1?</translation>
    </message>
    <message>
        <source>They are deleted from this device, not from theirs. Messages that wait are not sent. The contact and its key stay. This can not be undone.</source>
        <translation>Se eliminan de este dispositivo, no del de su contacto. Los mensajes en espera no se envían. El contacto y su clave se conservan. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Block contact</source>
        <translation>Bloquear contacto</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>¿Bloquear a %1?</translation>
    </message>
    <message>
        <source>Nothing is sent to them, nothing of theirs is shown, and they are not told. The conversation stays. You can unblock them at any time.</source>
        <translation>No se le envía nada, no se muestra nada suyo y no se le informa. La conversación se conserva. Puede desbloquear al contacto en cualquier momento.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exportar conversación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Search in this chat…</source>
        <translation>Buscar en este chat…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Exportar conversación…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>Eliminar todos los mensajes…</translation>
    </message>
    <message>
        <source>Remove contact…</source>
        <translation>Eliminar contacto…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Show in the dashboard</source>
        <translation>Mostrar en el panel</translation>
    </message>
    <message>
        <source>From you to %1</source>
        <translation>De ti a %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Número: %1</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contacto necesita un nombre.</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <source>Where %1 is reached from now on. Its key and the conversation stay, and what waits goes to the new address.</source>
        <translation>Dónde se contacta con %1 a partir de ahora. La clave y la conversación se mantienen, y lo que espera irá a la nueva dirección.</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Dirección y puerto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>¿Enviar sin cifrado?</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Cambiar la dirección…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Received by %1: %2</source>
        <translation>Recibido por %1: %2</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>Llegó: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Leído: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n mensaje?</numerusform>
            <numerusform>¿Eliminar %n mensajes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from this device, not from theirs. This can not be undone.</source>
        <translation>Se elimina de este dispositivo, no del suyo. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Add your first contact</source>
        <translation>Añada su primer contacto</translation>
    </message>
    <message>
        <source>One side adds the other</source>
        <translation>Uno de los dos añade al otro</translation>
    </message>
    <message>
        <source>Others add you under %1</source>
        <translation>Los demás le añaden con %1</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>Copiar mi dirección</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MessageModel</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MismatchCard</name>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::NetworkWords</name>
    <message>
        <source>The port is missing, as in 192.168.1.20:11000.</source>
        <translation>Falta el puerto, como en 192.168.1.20:11000.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>El puerto debe ser un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>This is no address. Write it as 192.168.1.20:11000, [2001:db8::5]:11000 or name:11000.</source>
        <translation>Esto no es una dirección. Escríbala como 192.168.1.20:11000, [2001:db8::5]:11000 o nombre:11000.</translation>
    </message>
    <message>
        <source>A link-local address needs its interface, as in [fe80::1%eth0]:11000.</source>
        <translation>Una dirección de enlace local necesita su interfaz, como en [fe80::1%eth0]:11000.</translation>
    </message>
    <message>
        <source>No device of this name was found.</source>
        <translation>No se encontró ningún dispositivo con este nombre.</translation>
    </message>
    <message>
        <source>Nobody can be reached at this address.</source>
        <translation>No se puede contactar con nadie en esta dirección.</translation>
    </message>
    <message>
        <source>This address is a contact already.</source>
        <translation>Esta dirección ya es un contacto.</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>Esta es su propia dirección.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Otro programa usa el puerto %1.</translation>
    </message>
    <message>
        <source>The system does not allow port %1.</source>
        <translation>El sistema no permite el puerto %1.</translation>
    </message>
    <message>
        <source>No network interface has the address to listen on.</source>
        <translation>Ninguna interfaz de red tiene la dirección en la que escuchar.</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Puerto %1: %2</translation>
    </message>
    <message>
        <source>No way to the network. Messages wait until it is back.</source>
        <translation>No hay acceso a la red. Los mensajes esperan hasta que vuelva.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 to 65535.</source>
        <translation>Elija un puerto de 1024 a 65535.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::NoticeWords</name>
    <message>
        <source>%1 answers with the known key again</source>
        <translation>%1 vuelve a responder con la clave conocida</translation>
    </message>
    <message>
        <source>You blocked %1</source>
        <translation>Usted bloqueó a %1</translation>
    </message>
    <message>
        <source>You unblocked %1</source>
        <translation>Usted desbloqueó a %1</translation>
    </message>
    <message>
        <source>You forgot the key of %1</source>
        <translation>Usted olvidó la clave de %1</translation>
    </message>
    <message>
        <source>%1 uses Vaultgram now: you can verify each other</source>
        <translation>%1 usa ahora Vaultgram: pueden verificarse mutuamente</translation>
    </message>
    <message>
        <source>Someone answers like an older program in the place of %1. It was refused.</source>
        <translation>Alguien responde como un programa anterior en lugar de %1. Se rechazó.</translation>
    </message>
    <message>
        <source>A message that stood here is damaged</source>
        <translation>Un mensaje que estaba aquí está dañado</translation>
    </message>
    <message>
        <source>The profile of %1 seems to run in two places</source>
        <translation>El perfil de %1 parece ejecutarse en dos lugares</translation>
    </message>
    <message>
        <source>You allowed messages without encryption to %1</source>
        <translation>Usted permitió mensajes sin cifrar a %1</translation>
    </message>
    <message>
        <source>Messages to %1 are no longer sent without encryption</source>
        <translation>Los mensajes a %1 ya no se envían sin cifrar</translation>
    </message>
    <message>
        <source>The key of %1 has changed. Who holds it can not be verified.</source>
        <translation>La clave de %1 ha cambiado. No se puede verificar quién la tiene.</translation>
    </message>
    <message>
        <source>Several keys claim to be %1. None is used.</source>
        <translation>Varias claves afirman ser de %1. No se usa ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n s ahead of yours.</source>
        <translation>
            <numerusform>El reloj de %1 está %n s adelantado respecto al suyo.</numerusform>
            <numerusform>El reloj de %1 está %n s adelantado respecto al suyo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n s behind yours.</source>
        <translation>
            <numerusform>El reloj de %1 está %n s atrasado respecto al suyo.</numerusform>
            <numerusform>El reloj de %1 está %n s atrasado respecto al suyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent without encryption. Anyone could have written this.</source>
        <translation>%1 envió sin cifrar. Cualquiera podría haber escrito esto.</translation>
    </message>
    <message>
        <source>%1 is not reachable</source>
        <translation>No se puede contactar con %1</translation>
    </message>
    <message>
        <source>Too long: this contact&apos;s program takes about 20,000 characters.</source>
        <translation>Demasiado largo: el programa de este contacto admite unos 20 000 caracteres.</translation>
    </message>
    <message>
        <source>Too many messages are waiting already.</source>
        <translation>Ya hay demasiados mensajes en espera.</translation>
    </message>
    <message>
        <source>The contact was removed.</source>
        <translation>El contacto se eliminó.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Esto no es texto.</translation>
    </message>
    <message>
        <source>You blocked this contact.</source>
        <translation>Usted bloqueó a este contacto.</translation>
    </message>
    <message>
        <source>It could not be kept on this computer, so it was not sent.</source>
        <translation>No se pudo guardar en esta computadora, por lo que no se envió.</translation>
    </message>
    <message>
        <source>Too long: a message takes at most 64 KiB.</source>
        <translation>Demasiado largo: un mensaje admite como máximo 64 KiB.</translation>
    </message>
    <message>
        <source>Another of your contacts answers at this address. Write there; what you write here waits.</source>
        <translation>En esta dirección responde otro de sus contactos. Escriba allí; lo que escriba aquí espera.</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 vuelve a estar conectado</translation>
    </message>
    <message>
        <source>You cancelled this message.</source>
        <translation>Ha cancelado este mensaje.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::OverviewPanel</name>
    <message>
        <source>Paused; last at %1</source>
        <translation>En pausa; última vez a las %1</translation>
    </message>
    <message>
        <source>Updated every second, last at %1</source>
        <translation>Se actualiza cada segundo, última vez a las %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Loss and resent</source>
        <translation>Pérdida y reenvíos</translation>
    </message>
    <message>
        <source>Packets refused</source>
        <translation>Paquetes rechazados</translation>
    </message>
    <message>
        <source>More columns: totals in bytes, clock, next key, forward secrecy (scroll to the side, or choose in the header’s menu)</source>
        <translation>Más columnas: totales en bytes, reloj, próxima clave, secreto hacia adelante (desplácese hacia el lado o elija en el menú del encabezado)</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::OwnProfileDialog</name>
    <message>
        <source>Your fingerprint</source>
        <translation>Su huella</translation>
    </message>
    <message>
        <source>Others see this fingerprint in the details of their contact. If both sides show the same digits, nobody stands in between.</source>
        <translation>Los demás ven esta huella en los detalles de su contacto. Si ambos lados muestran los mismos dígitos, nadie se interpone.</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Aún sin clave</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase until now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Repetir la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>No coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Al menos %n carácter, por favor.</numerusform>
            <numerusform>Al menos %n caracteres, por favor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::PeerDetailsDialog</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Key known for</source>
        <translation>Clave conocida desde hace</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Allow unencrypted messages</source>
        <translation>Permitir mensajes sin cifrar</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Detalles del contacto</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>No notification, and not counted as unread in the title.</source>
        <translation>Sin notificaciones y sin contar como no leído en el título.</translation>
    </message>
    <message>
        <source>Nothing is sent to them, nothing of theirs is shown. They are not told.</source>
        <translation>No se le envía nada y no se muestra nada suyo. No se le informa.</translation>
    </message>
    <message>
        <source>For devices that can not encrypt. Anyone on the network can read and change what is sent this way. It is only used while no key is known, and every such message says so.</source>
        <translation>Para dispositivos que no pueden cifrar. Cualquiera en la red puede leer y modificar lo que se envía así. Solo se usa mientras no se conoce ninguna clave, y cada mensaje de este tipo lo indica.</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Eliminar contacto</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>If the contact really went back to an older program. Until now nothing of such a program is accepted under this name.</source>
        <translation>Si el contacto realmente volvió a un programa anterior. Hasta entonces no se acepta nada de un programa así con este nombre.</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Aún sin clave</translation>
    </message>
    <message>
        <source>Identity cannot be verified</source>
        <translation>No se puede verificar la identidad</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>aún sin clave</translation>
    </message>
    <message>
        <source>Known after keys are exchanged</source>
        <translation>Se conoce tras el intercambio de claves</translation>
    </message>
    <message>
        <source>It never changes. “Verify” compares it with theirs.</source>
        <translation>Nunca cambia. «Verificar» la compara con la de su contacto.</translation>
    </message>
    <message>
        <source>Compare it with the one on the other screen, in person or on a call. An older program makes a new one at each start.</source>
        <translation>Compárela con la de la otra pantalla, en persona o en una llamada. Un programa anterior crea una nueva en cada inicio.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Cambiar la dirección…</translation>
    </message>
    <message>
        <source>The one that was known. Somebody answers with another one: “Verify” compares it with theirs.</source>
        <translation>La que se conocía. Alguien responde con otra: «Verificar» la compara con la suya.</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Confirmaciones de lectura</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Whether they learn when you have read a message.</source>
        <translation>Si este contacto sabe cuándo ha leído usted un mensaje.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::PortDialog</name>
    <message>
        <source>Change port</source>
        <translation>Cambiar puerto</translation>
    </message>
    <message>
        <source>The port this device receives on. Contacts that know the old one must be told.</source>
        <translation>El puerto en el que recibe este dispositivo. Hay que avisar a los contactos que conocen el anterior.</translation>
    </message>
    <message>
        <source>Port, %1 to %2</source>
        <translation>Puerto, de %1 a %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>Un puerto es un número del %1 al %2.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ProfileButton</name>
    <message>
        <source>Your profile and fingerprint</source>
        <translation>Su perfil y su huella</translation>
    </message>
    <message>
        <source>Show your fingerprint</source>
        <translation>Mostrar su huella</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ProfileCorner</name>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ProtocolPanel</name>
    <message>
        <source>Keys and delivery by contact</source>
        <translation>Claves y entrega por contacto</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::QuickSwitcher</name>
    <message>
        <source>Go to a chat</source>
        <translation>Ir a un chat</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
    <message>
        <source>Chats found</source>
        <translation>Chats encontrados</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::RemedyWords</name>
    <message>
        <source>How to open the port</source>
        <translation>Cómo abrir el puerto</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>Cambiar el puerto</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Ajustar el reloj</translation>
    </message>
    <message>
        <source>Contact settings</source>
        <translation>Ajustes del contacto</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Comparar números</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Ajustes de red</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>Cambiar límite</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Mostrar en el registro</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ReplyBar</name>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Respuesta a %1: %2</translation>
    </message>
    <message>
        <source>Do not answer to this</source>
        <translation>No responder a esto</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SafetyQrPage</name>
    <message>
        <source>Or paste their number</source>
        <translation>O pegue el número de su contacto</translation>
    </message>
    <message>
        <source>It holds the same number. A scan compares it.</source>
        <translation>Contiene el mismo número. Al escanearlo, se compara.</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Número de su contacto</translation>
    </message>
    <message>
        <source>60 digits, 18 words or a code</source>
        <translation>60 dígitos, 18 palabras o un código</translation>
    </message>
    <message>
        <source>QR code of your safety number</source>
        <translation>Código QR de su número de seguridad</translation>
    </message>
    <message>
        <source>Scan with %1’s device</source>
        <translation>Escanear con el dispositivo de %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SafetyWords</name>
    <message>
        <source>Verify %1</source>
        <translation>Verificar a %1</translation>
    </message>
    <message>
        <source>To verify end-to-end encryption with %1, compare this safety number with their screen, in person or on a call.</source>
        <translation>Para verificar el cifrado de extremo a extremo con %1, compare este número de seguridad con el de su pantalla, en persona o en una llamada.</translation>
    </message>
    <message>
        <source>Ask them to read it; you compare.</source>
        <translation>Pídale que lo lea; usted compara.</translation>
    </message>
    <message>
        <source>A safety number will be created with %1 after you exchange messages.</source>
        <translation>Se creará un número de seguridad con %1 después de que intercambien mensajes.</translation>
    </message>
    <message>
        <source>You have verified your safety number with %1.</source>
        <translation>Usted ha verificado su número de seguridad con %1.</translation>
    </message>
    <message>
        <source>You have not verified your safety number with %1.</source>
        <translation>Usted no ha verificado su número de seguridad con %1.</translation>
    </message>
    <message>
        <source>%1 will be marked as verified on this computer.</source>
        <translation>%1 se marcará como verificado en esta computadora.</translation>
    </message>
    <message>
        <source>Details: key fingerprints</source>
        <translation>Detalles: huellas de las claves</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>visto por primera vez: %1</translation>
    </message>
    <message>
        <source>last key rotation %1 ago</source>
        <translation>última rotación de claves hace %1</translation>
    </message>
    <message>
        <source>Same as yours, all 60 digits</source>
        <translation>Igual que el suyo, los 60 dígitos</translation>
    </message>
    <message>
        <source>Different from yours</source>
        <translation>Distinto del suyo</translation>
    </message>
    <message>
        <source>This is no safety number: 60 digits, 18 words or a code are needed</source>
        <translation>Esto no es un número de seguridad: se necesitan 60 dígitos, 18 palabras o un código</translation>
    </message>
    <message>
        <source>Do not send anything private.</source>
        <translation>No envíe nada privado.</translation>
    </message>
    <message>
        <source>Someone may be in between, or you compared the wrong contact.</source>
        <translation>Alguien puede estar interponiéndose, o usted comparó con el contacto equivocado.</translation>
    </message>
    <message>
        <source>%1’s safety number has changed and is no longer verified.</source>
        <translation>El número de seguridad de %1 ha cambiado y ya no está verificado.</translation>
    </message>
    <message>
        <source>%1’s safety number has changed.</source>
        <translation>El número de seguridad de %1 ha cambiado.</translation>
    </message>
    <message>
        <source>%1 may have a new computer, or someone may be in between. Nothing is sent until you decide.</source>
        <translation>%1 puede tener una computadora nueva, o alguien puede estar interponiéndose. No se envía nada hasta que usted decida.</translation>
    </message>
    <message>
        <source>Every Vaultgram has a key of its own that never leaves it. The safety number is made of yours and the one of %1. It changes when they set up a new computer or lost their profile. It also changes when someone else answers in their place and wants to read along.

Ask them, in person or on a call, whether they have a new computer, and compare the new number. Until you decide, nothing is sent to the new key and nothing that comes from it is shown. Messages that wait stay waiting.</source>
        <translation>Cada Vaultgram tiene una clave propia que nunca sale de él. El número de seguridad se forma con la suya y la de %1. Cambia cuando su contacto configura una computadora nueva o pierde su perfil. También cambia cuando otra persona responde en su lugar y quiere leer los mensajes.

Pregunte a su contacto, en persona o en una llamada, si tiene una computadora nueva, y compare el número nuevo. Hasta que usted decida, no se envía nada a la clave nueva ni se muestra nada que provenga de ella. Los mensajes en espera siguen esperando.</translation>
    </message>
    <message>
        <source>You marked your safety number with %1 as verified</source>
        <translation>Usted marcó su número de seguridad con %1 como verificado</translation>
    </message>
    <message>
        <source>You marked your safety number with %1 as not verified</source>
        <translation>Usted marcó su número de seguridad con %1 como sin verificar</translation>
    </message>
    <message>
        <source>You accepted the new safety number with %1 without verifying it</source>
        <translation>Usted aceptó el nuevo número de seguridad con %1 sin verificarlo</translation>
    </message>
    <message>
        <source>%1 connected with a different key</source>
        <translation>%1 se conectó con una clave distinta</translation>
    </message>
    <message>
        <source>Send to %1 without encryption?</source>
        <translation>¿Enviar a %1 sin cifrado?</translation>
    </message>
    <message>
        <source>Anyone on the network can read and change what you send. You are asked once for this contact; you can take it back in the contact’s details.</source>
        <translation>Cualquiera en la red puede leer y modificar lo que envíe. Se pregunta una sola vez para este contacto; puede revocarlo en los detalles del contacto.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that wait would go out unencrypted.</source>
        <translation>
            <numerusform>%n mensaje en espera saldría sin cifrar.</numerusform>
            <numerusform>%n mensajes en espera saldrían sin cifrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Allow for %1</source>
        <translation>Permitir para %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SearchBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Older match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Newer match</source>
        <translation>Resultado posterior</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Cerrar búsqueda</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SecurityPanel</name>
    <message>
        <source>%1 in total since %2</source>
        <translation>%1 en total desde %2</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Packets that were refused or marked</source>
        <translation>Paquetes rechazados o marcados</translation>
    </message>
    <message>
        <source>Nothing is dropped in silence: each reason is counted here, and the log names the packets. It never holds keys or message text.</source>
        <translation>Nada se descarta en silencio: aquí se cuenta cada motivo y el registro indica los paquetes. Nunca contiene claves ni texto de mensajes.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SettingsPage</name>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>Elija un número de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SettingsPages</name>
    <message>
        <source>By a passphrase</source>
        <translation>Con una frase de contraseña</translation>
    </message>
    <message>
        <source>By the key store of this desktop</source>
        <translation>Con el almacén de claves de este escritorio</translation>
    </message>
    <message>
        <source>Only by the permissions of its file</source>
        <translation>Solo con los permisos de su archivo</translation>
    </message>
    <message>
        <source>Asked for at every start. Nobody can open the profile without it.</source>
        <translation>Se pide en cada inicio. Nadie puede abrir el perfil sin ella.</translation>
    </message>
    <message>
        <source>Opened together with your session on this computer.</source>
        <translation>Se abre junto con su sesión en esta computadora.</translation>
    </message>
    <message>
        <source>Whoever can read your files can be you. A passphrase prevents that.</source>
        <translation>Quien pueda leer sus archivos puede hacerse pasar por usted. Una frase de contraseña lo impide.</translation>
    </message>
    <message>
        <source>Profile &amp; identity</source>
        <translation>Perfil e identidad</translation>
    </message>
    <message>
        <source>Who you are for others, and how that is kept.</source>
        <translation>Quién es usted para los demás y cómo se guarda.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Shown in this window only</source>
        <translation>Solo se muestra en esta ventana</translation>
    </message>
    <message>
        <source>Your fingerprint</source>
        <translation>Su huella</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Kept until the end of the program</source>
        <translation>Se conserva hasta cerrar el programa</translation>
    </message>
    <message>
        <source>Nothing is written to disk</source>
        <translation>No se escribe nada en el disco</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar frase de contraseña</translation>
    </message>
    <message>
        <source>Back up the identity</source>
        <translation>Hacer copia de seguridad de la identidad</translation>
    </message>
    <message>
        <source>A file with a passphrase of its own. With it you can be yourself on another computer; contacts and messages are not in it.</source>
        <translation>Un archivo con su propia frase de contraseña. Con él puede conservar su identidad en otra computadora; no incluye contactos ni mensajes.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export identity</source>
        <translation>Exportar identidad</translation>
    </message>
    <message>
        <source>Be somebody you were before</source>
        <translation>Recuperar una identidad anterior</translation>
    </message>
    <message>
        <source>Takes an exported identity for a new profile; this one stays as it is.</source>
        <translation>Toma una identidad exportada para un perfil nuevo; este queda como está.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import identity</source>
        <translation>Importar identidad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>How contacts find and reach this computer.</source>
        <translation>Cómo los contactos encuentran esta computadora y llegan a ella.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>Puerto UDP</translation>
    </message>
    <message>
        <source>Contacts reach you here. A change takes effect at once.</source>
        <translation>Los contactos llegan a usted por aquí. Los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Paquete máximo (MTU)</translation>
    </message>
    <message>
        <source>Smaller if packets get lost on the way, as in a VPN</source>
        <translation>Menor si se pierden paquetes en el camino, como en una VPN</translation>
    </message>
    <message>
        <source>As the network says</source>
        <translation>Según indique la red</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>No hay ninguna</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What leaves this computer, and what stays on it.</source>
        <translation>Qué sale de esta computadora y qué permanece en ella.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Messages without encryption</source>
        <translation>Mensajes sin cifrar</translation>
    </message>
    <message>
        <source>Only programs of the older protocol without a key need this. The button then reads “Send unencrypted”, and every such message is marked.</source>
        <translation>Solo lo necesitan los programas del protocolo anterior sin clave. El botón dice entonces «Enviar sin cifrar» y cada mensaje de este tipo queda marcado.</translation>
    </message>
    <message>
        <source>Never send</source>
        <translation>No enviar nunca</translation>
    </message>
    <message>
        <source>Ask once for each contact</source>
        <translation>Preguntar una vez por contacto</translation>
    </message>
    <message>
        <source>What your contacts see</source>
        <translation>Qué ven sus contactos</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Confirmaciones de lectura</translation>
    </message>
    <message>
        <source>Contacts learn when you have read a message.</source>
        <translation>Los contactos saben cuándo ha leído usted un mensaje.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>Text in notifications</source>
        <translation>Texto en las notificaciones</translation>
    </message>
    <message>
        <source>If off: “New message”, without the text</source>
        <translation>Si está desactivado: «Mensaje nuevo», sin el texto</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Conservar mensajes</translation>
    </message>
    <message>
        <source>Older messages are deleted here, not from your contact’s</source>
        <translation>Los mensajes más antiguos se eliminan aquí, no en el dispositivo de su contacto</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <source>Ask for the passphrase after a time without input</source>
        <translation>Pedir la frase de contraseña tras un tiempo sin actividad</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Solo manualmente</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Tras 5 minutos</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation>Tras 10 minutos</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>Tras 30 minutos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>How you learn of a new message.</source>
        <translation>Cómo se entera de un mensaje nuevo.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Through the desktop, while the chat is not in sight. Muted contacts never do.</source>
        <translation>A través del escritorio, mientras el chat no está a la vista. Los contactos silenciados nunca notifican.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Stay reachable when the window is closed</source>
        <translation>Seguir disponible al cerrar la ventana</translation>
    </message>
    <message>
        <source>The icon in the tray opens it again. If off, closing it quits.</source>
        <translation>El icono de la bandeja la vuelve a abrir. Si está desactivado, al cerrarla se sale del programa.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation>El aspecto de la ventana.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>100 % is the size of the desktop. Also: Ctrl and + or -</source>
        <translation>100 % es el tamaño del escritorio. También: Ctrl y + o -</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Lista de contactos</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Show *bold*, _italic_ and `code`</source>
        <translation>Mostrar *negrita*, _cursiva_ y `código`</translation>
    </message>
    <message>
        <source>The text itself is not changed</source>
        <translation>El texto en sí no se modifica</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Rarely needed.</source>
        <translation>Rara vez se necesita.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Messages accepted from a contact</source>
        <translation>Mensajes aceptados de un contacto</translation>
    </message>
    <message>
        <source>A second. What comes above it is refused and counted.</source>
        <translation>Por segundo. Lo que lo supera se rechaza y se cuenta.</translation>
    </message>
    <message>
        <source>Lifetime of a key with older programs</source>
        <translation>Vida útil de una clave con programas anteriores</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>En segundos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What the log keeps</source>
        <translation>Qué guarda el registro</translation>
    </message>
    <message>
        <source>Never keys, never the text of messages</source>
        <translation>Nunca claves, nunca el texto de los mensajes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que ocurre</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Send a message with</source>
        <translation>Enviar un mensaje con</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>While it is locked</source>
        <translation>Mientras está bloqueada</translation>
    </message>
    <message>
        <source>Offline no key is left in the memory of this computer, and nothing arrives. What old programs send meanwhile is lost.</source>
        <translation>Sin conexión no queda ninguna clave en la memoria de este equipo y no llega nada. Lo que los programas antiguos envíen mientras tanto se pierde.</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Seguir conectado</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Desconectarse</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Beside IPv4. If off, contacts with an IPv6 address can not be reached.</source>
        <translation>Además de IPv4. Si está desactivado, no se llega a los contactos con dirección IPv6.</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Step by step, and what can be done where it fails</source>
        <translation>Paso a paso, y qué hacer donde falla</translation>
    </message>
    <message>
        <source>Test connection…</source>
        <translation>Probar la conexión…</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>No setting has this</source>
        <translation>Ningún ajuste contiene eso</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::StatusStrip</name>
    <message>
        <source>%1 · port %2</source>
        <translation>%1 · puerto %2</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>protocolo %1</translation>
    </message>
    <message>
        <source>Network status</source>
        <translation>Estado de la red</translation>
    </message>
    <message>
        <source>Sent %1, received %2</source>
        <translation>Enviado %1, recibido %2</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::VerifyDialog</name>
    <message>
        <source>Clear verification</source>
        <translation>Quitar verificación</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>Formas de comparar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy safety number</source>
        <translation>Copiar número de seguridad</translation>
    </message>
    <message>
        <source>Does it look the same on the other device?</source>
        <translation>¿Se ve igual en el otro dispositivo?</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>They do not match</source>
        <translation>No coinciden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>they read, you compare</source>
        <translation>su contacto lee, usted compara</translation>
    </message>
    <message>
        <source>you read, they compare</source>
        <translation>usted lee, su contacto compara</translation>
    </message>
    <message>
        <source>%1’s words</source>
        <translation>Palabras de %1</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>%1’s number</source>
        <translation>Número de %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::Words</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>Intercambiando claves</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Unreachable since %1</source>
        <translation>No disponible desde %1</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Clave cambiada</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se conoce</translation>
    </message>
    <message>
        <source>Older program, protocol 2</source>
        <translation>Programa anterior, protocolo 2</translation>
    </message>
    <message>
        <source>Older program, protocol 2, anonymous sender</source>
        <translation>Programa anterior, protocolo 2, remitente anónimo</translation>
    </message>
    <message>
        <source>Vaultgram</source>
        <translation>Vaultgram</translation>
    </message>
    <message>
        <source>Older program, identity cannot be verified</source>
        <translation>Programa anterior, no se puede verificar la identidad</translation>
    </message>
    <message>
        <source>Vaultgram, key %1</source>
        <translation>Vaultgram, clave %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 % loss</source>
        <translation>%1 % de pérdida</translation>
    </message>
    <message>
        <source>older program, protocol 2</source>
        <translation>programa anterior, protocolo 2</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aún sin claves</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Encrypted, sender not authenticated</source>
        <translation>Cifrado, remitente no autenticado</translation>
    </message>
    <message>
        <source>Encrypted, identity cannot be verified</source>
        <translation>Cifrado, no se puede verificar la identidad</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>Remitente no comprobado</translation>
    </message>
    <message>
        <source>Not verifiable</source>
        <translation>No verificable</translation>
    </message>
    <message>
        <source>Blocked: nothing is sent, nothing is accepted</source>
        <translation>Bloqueado: no se envía nada, no se acepta nada</translation>
    </message>
    <message>
        <source>Encrypted with a changed key</source>
        <translation>Cifrado con una clave cambiada</translation>
    </message>
    <message>
        <source>Messages wait until keys are exchanged</source>
        <translation>Los mensajes esperan hasta que se intercambien claves</translation>
    </message>
    <message>
        <source>Anyone on the network can read these messages</source>
        <translation>Cualquiera en la red puede leer estos mensajes</translation>
    </message>
    <message>
        <source>Nobody else can read what is sent, but anyone could have sent what arrives</source>
        <translation>Nadie más puede leer lo que se envía, pero cualquiera podría haber enviado lo que llega</translation>
    </message>
    <message>
        <source>Nobody else can read along, but an older program has no identity to compare</source>
        <translation>Nadie más puede leer los mensajes, pero un programa anterior no tiene una identidad que comparar</translation>
    </message>
    <message>
        <source>Encrypted, verified contact</source>
        <translation>Cifrado, contacto verificado</translation>
    </message>
    <message>
        <source>Encrypted, not verified</source>
        <translation>Cifrado, sin verificar</translation>
    </message>
    <message>
        <source>Waiting for %1 to come online</source>
        <translation>Esperando a que %1 se conecte</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent, not yet received by %1</source>
        <translation>Enviado, aún no recibido por %1</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>Recibido por %1</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Leído por %1</translation>
    </message>
    <message>
        <source>This message was not delivered to %1</source>
        <translation>Este mensaje no se entregó a %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Borrador: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n mensaje no leído</numerusform>
            <numerusform>%n mensajes no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>aún sin datos</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Messages wait until %1 is connected</source>
        <translation>Los mensajes esperan hasta que %1 se conecte</translation>
    </message>
    <message>
        <source>Held until you decide about the new safety number</source>
        <translation>Retenido hasta que decida sobre el nuevo número de seguridad</translation>
    </message>
    <message>
        <source>Not sent yet, no key is known</source>
        <translation>Aún no enviado, no se conoce ninguna clave</translation>
    </message>
    <message>
        <source>Sent, this peer gives no receipts</source>
        <translation>Enviado, este contacto no da acuses de recibo</translation>
    </message>
</context>
</TS>
