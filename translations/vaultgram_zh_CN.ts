<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Bubble</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>展开全部</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held. They go out when you accept the new safety number.</source>
        <translation>
            <numerusform>已暂扣 %n 条消息。接受新的安全码后即会发出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Safety number has changed</source>
        <translation>安全码已更改</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>草稿：%1</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Not a packet</source>
        <translation>不是数据包</translation>
    </message>
    <message>
        <source>Not a packet of this protocol; something else talks to this port. Choose another port if it does not stop.</source>
        <translation>不是本协议的数据包；有其他程序在向此端口发送数据。如果一直不停，请换一个端口。</translation>
    </message>
    <message>
        <source>Wrong version</source>
        <translation>版本不符</translation>
    </message>
    <message>
        <source>Speaks another version of the protocol. Both sides need version 2: bring the older program up to date.</source>
        <translation>使用另一个版本的协议。双方都需要版本 2：请更新较旧的程序。</translation>
    </message>
    <message>
        <source>Unreadable announcement</source>
        <translation>公告无法读取</translation>
    </message>
    <message>
        <source>A key announcement that can not be read. Damaged on the way, or made by a faulty program; the next one usually helps.</source>
        <translation>密钥公告无法读取。可能在途中损坏，或由有缺陷的程序生成；通常下一个公告就正常了。</translation>
    </message>
    <message>
        <source>Message can not be unpacked</source>
        <translation>消息无法解包</translation>
    </message>
    <message>
        <source>The content is not what an honest program sends. Ask the sender which program they use.</source>
        <translation>其内容不是正常程序会发送的。请询问发送者使用的是什么程序。</translation>
    </message>
    <message>
        <source>Would need too much memory</source>
        <translation>需要过多内存</translation>
    </message>
    <message>
        <source>Unpacking this message would need more memory than is given to any message. Nothing to do; it was not unpacked.</source>
        <translation>解包此消息所需的内存超过了单条消息的上限。无需处理；它未被解包。</translation>
    </message>
    <message>
        <source>Unpacks to too much</source>
        <translation>解包后过大</translation>
    </message>
    <message>
        <source>A message that would unpack to more than 64 KiB. Ask the sender to split it.</source>
        <translation>消息解包后将超过 64 KiB。请发送者将其拆分。</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>A message that is no text. Ask the sender which program they use.</source>
        <translation>消息不是文本。请询问发送者使用的是什么程序。</translation>
    </message>
    <message>
        <source>Not authentic</source>
        <translation>不真实</translation>
    </message>
    <message>
        <source>Sealed with a key that does not fit, or changed on the way. Normal after a restart; many in a row may be an attack.</source>
        <translation>加密所用的密钥不匹配，或在途中被更改。重启后属正常现象；连续出现多次则可能是攻击。</translation>
    </message>
    <message>
        <source>Impossible key announced</source>
        <translation>公告的密钥不可能有效</translation>
    </message>
    <message>
        <source>Announcement with a wrong signature</source>
        <translation>公告签名错误</translation>
    </message>
    <message>
        <source>Answers disagree</source>
        <translation>应答不一致</translation>
    </message>
    <message>
        <source>Several different keys came as answers to one question, so somebody lies. None was taken; compare the address, test again.</source>
        <translation>一个询问收到了几个不同的密钥作为应答，说明有人造假。所有密钥均未采用；请核对地址并重新测试。</translation>
    </message>
    <message>
        <source>Too many answers</source>
        <translation>应答过多</translation>
    </message>
    <message>
        <source>One question got more answers than there can be. Somebody guesses; the log names the addresses.</source>
        <translation>一个询问收到的应答超过了可能的数量。有人在猜测；日志中列有相关地址。</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>过早结束</translation>
    </message>
    <message>
        <source>An encrypted packet that ends too early. Made by a faulty program: ask the sender which one.</source>
        <translation>加密数据包过早结束。由有缺陷的程序生成：请询问发送者使用的是什么程序。</translation>
    </message>
    <message>
        <source>Own packet came back</source>
        <translation>自己的数据包被送回</translation>
    </message>
    <message>
        <source>One of your own packets was sent back to you. A loop in the network, or a simple attack; it had no effect.</source>
        <translation>您自己的一个数据包被送回给您。可能是网络环路或简单的攻击；没有造成影响。</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>The same packet came twice. Networks repeat packets now and then, old programs always; each was counted once only.</source>
        <translation>同一数据包到达了两次。网络偶尔会重复数据包，旧程序则总是如此；每个数据包只计一次。</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>过旧</translation>
    </message>
    <message>
        <source>Older than a minute when it came. Usually one of the two clocks is wrong: set it.</source>
        <translation>到达时已超过一分钟。通常是其中一方的时钟不准：请校准。</translation>
    </message>
    <message>
        <source>Impossible time</source>
        <translation>时间不可能有效</translation>
    </message>
    <message>
        <source>The time in the packet is no time. Made by a faulty program: ask the sender which one.</source>
        <translation>数据包中的时间无效。由有缺陷的程序生成：请询问发送者使用的是什么程序。</translation>
    </message>
    <message>
        <source>Anonymous from a known contact</source>
        <translation>已知联系人的匿名数据</translation>
    </message>
    <message>
        <source>A contact that always proves who it is sent something without proof. It may come from somebody else; it was not shown.</source>
        <translation>一个总是证明身份的联系人发来了没有证明的数据。它可能来自他人；未予显示。</translation>
    </message>
    <message>
        <source>Not encrypted, refused</source>
        <translation>未加密，已拒绝</translation>
    </message>
    <message>
        <source>Came in clear from a contact that always encrypts, so it may come from somebody else. It was not shown; ask the contact.</source>
        <translation>一个总是加密的联系人发来了明文，因此可能来自他人。未予显示；请询问该联系人。</translation>
    </message>
    <message>
        <source>Not encrypted, from a stranger</source>
        <translation>未加密，来自陌生人</translation>
    </message>
    <message>
        <source>Received without encryption</source>
        <translation>收到未加密消息</translation>
    </message>
    <message>
        <source>A contact has no key and writes in the clear. Its messages are shown and marked; a newer program there would encrypt.</source>
        <translation>某联系人没有密钥，以明文发送。其消息会显示并加上标记；对方使用较新的程序即可加密。</translation>
    </message>
    <message>
        <source>Question too short</source>
        <translation>询问过短</translation>
    </message>
    <message>
        <source>Answering it would make us send more than came, which attacks on others use. It was not answered; nothing to do.</source>
        <translation>若作应答，我方发出的数据会多于收到的，这会被利用来攻击他人。未予应答；无需处理。</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>大小错误</translation>
    </message>
    <message>
        <source>A packet whose parts have a wrong size. Cut on the way, or made by a faulty program: test the connection.</source>
        <translation>数据包各部分的大小有误。可能在途中被截断，或由有缺陷的程序生成：请测试连接。</translation>
    </message>
    <message>
        <source>Call with an old ticket</source>
        <translation>呼叫使用了旧票据</translation>
    </message>
    <message>
        <source>The caller&apos;s ticket is not ours or has run out. Normal after a restart: they try again by themselves.</source>
        <translation>呼叫方的票据不是我方签发的，或已过期。重启后属正常现象：对方会自动重试。</translation>
    </message>
    <message>
        <source>Call came again</source>
        <translation>重复的呼叫</translation>
    </message>
    <message>
        <source>A call that was answered before. Networks repeat packets; many in a row may be an attack without effect.</source>
        <translation>此呼叫先前已应答。网络会重复数据包；连续出现多次可能是无效的攻击。</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <translation>消息过多</translation>
    </message>
    <message>
        <source>More in a second than are accepted; the rest was refused. New programs send it again, slower. Raise the limit if you trust them.</source>
        <translation>一秒内的消息超过了接受上限；其余已拒绝。新程序会放慢速度重新发送。如果您信任对方，请提高上限。</translation>
    </message>
    <message>
        <source>False proof</source>
        <translation>虚假证明</translation>
    </message>
    <message>
        <source>Key that keeps no secret</source>
        <translation>密钥无法保密</translation>
    </message>
    <message>
        <source>Your own identity called</source>
        <translation>您自己的身份发起了呼叫</translation>
    </message>
    <message>
        <source>Your profile runs on another computer too, or a packet of yours came back. Use a profile in one place only.</source>
        <translation>您的配置文件也在另一台计算机上运行，或您的某个数据包被送回。请只在一处使用同一配置文件。</translation>
    </message>
    <message>
        <source>Somebody unknown called</source>
        <translation>陌生人发起了呼叫</translation>
    </message>
    <message>
        <source>They are no contact, or blocked, and got no answer. Add them if you expect them.</source>
        <translation>对方不是联系人，或已被屏蔽，因此未获应答。如果您在等待对方，请将其添加。</translation>
    </message>
    <message>
        <source>Another identity answered</source>
        <translation>由另一身份应答</translation>
    </message>
    <message>
        <source>At the address of a contact somebody else answered. Nothing was sent to them: compare the safety number with your contact.</source>
        <translation>在某联系人的地址上，应答的是他人。未向其发送任何内容：请与您的联系人核对安全码。</translation>
    </message>
    <message>
        <source>Old protocol refused</source>
        <translation>旧协议，已拒绝</translation>
    </message>
    <message>
        <source>A contact that speaks the new protocol answered in the old one. Ask whether they went back to an old program.</source>
        <translation>使用新协议的联系人以旧协议应答。请询问对方是否换回了旧程序。</translation>
    </message>
    <message>
        <source>Answer without a question</source>
        <translation>没有询问的应答</translation>
    </message>
    <message>
        <source>It came too late, or somebody guesses. It had no effect; look at the log if there are many.</source>
        <translation>应答来得太迟，或有人在猜测。没有造成影响；如果数量很多，请查看日志。</translation>
    </message>
    <message>
        <source>Reply without a call</source>
        <translation>没有呼叫的回复</translation>
    </message>
    <message>
        <source>Contact in two places</source>
        <translation>联系人同时在两处</translation>
    </message>
    <message>
        <source>Two computers use the identity of this contact at once. Nothing was refused; ask them whether both are theirs.</source>
        <translation>两台计算机同时使用此联系人的身份。未拒绝任何内容；请询问对方两台是否都属于自己。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>From a contact you blocked. Unblock them if that was not meant.</source>
        <translation>来自您已屏蔽的联系人。如果并非有意，请取消屏蔽。</translation>
    </message>
    <message>
        <source>Conversation not known</source>
        <translation>未知会话</translation>
    </message>
    <message>
        <source>It belongs to keys that are gone. Normal after a restart: the other side makes new ones within seconds.</source>
        <translation>它所属的密钥已不存在。重启后属正常现象：对方会在数秒内生成新密钥。</translation>
    </message>
    <message>
        <source>Forged or damaged</source>
        <translation>伪造或损坏</translation>
    </message>
    <message>
        <source>It names a conversation of ours but is not from it. Damaged on the way, or forged; many in a row may be an attack.</source>
        <translation>它指明了我们的某个会话，却并非来自该会话。可能在途中损坏或系伪造；连续出现多次则可能是攻击。</translation>
    </message>
    <message>
        <source>Unknown content</source>
        <translation>未知内容</translation>
    </message>
    <message>
        <source>The contact&apos;s program says something that ours does not know. Bring both up to date.</source>
        <translation>该联系人的程序发来了本程序不认识的内容。请更新双方的程序。</translation>
    </message>
    <message>
        <source>Impossible content</source>
        <translation>内容不可能有效</translation>
    </message>
    <message>
        <source>The contact&apos;s program said something that can not be. Bring both up to date; tell us if it goes on.</source>
        <translation>该联系人的程序发来了不可能的内容。请更新双方的程序；如果持续出现，请告知我们。</translation>
    </message>
    <message>
        <source>False receipt</source>
        <translation>虚假回执</translation>
    </message>
    <message>
        <source>A receipt for something that was never sent. The contact&apos;s program is faulty; new keys were asked for.</source>
        <translation>回执对应的内容从未发送过。该联系人的程序有缺陷；已请求新密钥。</translation>
    </message>
    <message>
        <source>Rest of a message missing</source>
        <translation>缺少消息的其余部分</translation>
    </message>
    <message>
        <source>The other parts of a long message did not come within 30 s. It is sent again by itself; test the connection if it goes on.</source>
        <translation>一条长消息的其余部分未在 30 s 内到达。它会自动重新发送；如果持续出现，请测试连接。</translation>
    </message>
    <message>
        <source>Could not be kept</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>A message was shown but not written to the disk, so no receipt was sent. Make room on the disk; it comes again.</source>
        <translation>一条消息已显示但未写入磁盘，因此未发送回执。请腾出磁盘空间；该消息会再次到达。</translation>
    </message>
    <message>
        <source>Bad file name</source>
        <translation>文件名不当</translation>
    </message>
    <message>
        <source>A file was offered under a name that could do harm. Ask the sender to rename it.</source>
        <translation>对方提供的文件名可能造成危害。请发送者重命名。</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>A file of more than 4 GiB was offered. Ask the sender to split it.</source>
        <translation>对方提供的文件超过 4 GiB。请发送者将其拆分。</translation>
    </message>
    <message>
        <source>Part of a file not asked for</source>
        <translation>未请求的文件部分</translation>
    </message>
    <message>
        <source>It came after the file was cancelled, or twice. Nothing to do.</source>
        <translation>它在文件取消后才到达，或到达了两次。无需处理。</translation>
    </message>
    <message>
        <source>File damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The whole file is not the one that was offered. It was deleted; ask the sender to send it again.</source>
        <translation>完整文件与对方提供的文件不符。已将其删除；请发送者重新发送。</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>The file was changed or removed while it was sent. Send it again.</source>
        <translation>文件在发送过程中被更改或移除。请重新发送。</translation>
    </message>
    <message>
        <source>Too long to be sent</source>
        <translation>过长，无法发送</translation>
    </message>
    <message>
        <source>A message of yours is longer than the contact&apos;s program can take. Split it.</source>
        <translation>您的一条消息超过了该联系人的程序所能接受的长度。请将其拆分。</translation>
    </message>
    <message>
        <source>The announced key can not be a key. No honest program sends it, and it was not taken; nothing to do.</source>
        <translation>宣布的密钥不可能是密钥。诚实的程序不会发送它，它未被采用；无需处理。</translation>
    </message>
    <message>
        <source>Somebody announced a key without owning it. It was not taken; nothing to do.</source>
        <translation>有人宣布了不属于自己的密钥。它未被采用；无需处理。</translation>
    </message>
    <message>
        <source>Somebody who is no contact wrote in clear. Add them as a contact if you expect them; else nothing was shown.</source>
        <translation>非联系人以明文发来内容。如果是你在等的人，请添加为联系人；内容未显示。</translation>
    </message>
    <message>
        <source>A caller could not prove who it says it is. It was turned away; nothing to do.</source>
        <translation>呼叫方无法证明其自称的身份，已被拒绝；无需处理。</translation>
    </message>
    <message>
        <source>The key was made so that everybody could read along. It was refused; nothing to do.</source>
        <translation>该密钥被制作成人人都能读取。已被拒绝；无需处理。</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::ChatPresenter</name>
    <message>
        <source>The conversation with %1 was exported, but not all of it could be read</source>
        <translation>与 %1 的会话已导出，但有些内容无法读取</translation>
    </message>
    <message>
        <source>The conversation with %1 was exported</source>
        <translation>与 %1 的会话已导出</translation>
    </message>
    <message>
        <source>The conversation could not be exported</source>
        <translation>会话无法导出</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::ContactPresenter</name>
    <message>
        <source>%1 was not added</source>
        <translation>未添加 %1</translation>
    </message>
    <message>
        <source>asks to connect</source>
        <translation>请求连接</translation>
    </message>
    <message>
        <source>The address was not changed</source>
        <translation>地址未更改</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::DashboardFeed</name>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Packets remembered against replay</source>
        <translation>为防重放而记住的数据包</translation>
    </message>
    <message>
        <source>Questions for keys under way</source>
        <translation>进行中的密钥询问</translation>
    </message>
    <message>
        <source>Sessions not used yet</source>
        <translation>尚未使用的会话</translation>
    </message>
    <message>
        <source>Calls remembered</source>
        <translation>记住的呼叫</translation>
    </message>
    <message>
        <source>Callers not listed again</source>
        <translation>不再列出的呼叫方</translation>
    </message>
    <message>
        <source>Messages waiting</source>
        <translation>等待中的消息</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::DashboardPresenter</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The file was written</source>
        <translation>文件已写入</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>How to open the port</source>
        <translation>如何开放端口</translation>
    </message>
    <message>
        <source>Packets have to come in at your UDP port %1, and at the port of your contact on their computer. Where a firewall runs, allow that port:</source>
        <translation>数据包必须能到达您的 UDP 端口 %1，也必须能到达对方电脑上的端口。如果启用了防火墙，请允许该端口：</translation>
    </message>
    <message>
        <source>A router between you has to forward the port to the computer behind it.</source>
        <translation>双方之间的路由器必须把该端口转发到其后面的电脑。</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>校准时钟</translation>
    </message>
    <message>
        <source>Older programs refuse packets whose time is more than a minute off. Let the system keep the time, here or on the other computer:</source>
        <translation>旧程序会拒绝时间偏差超过一分钟的数据包。请让系统自动对时，在本机或对方电脑上：</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::IdentityKeeper</name>
    <message>
        <source>Export identity</source>
        <translation>导出身份</translation>
    </message>
    <message>
        <source>The file gets a passphrase of its own. Whoever has both can be you.</source>
        <translation>该文件使用单独的密码短语。同时拥有两者的人可以冒充您。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The identity was exported</source>
        <translation>身份已导出</translation>
    </message>
    <message>
        <source>Import identity</source>
        <translation>导入身份</translation>
    </message>
    <message>
        <source>Folder of the new profile</source>
        <translation>新配置文件的文件夹</translation>
    </message>
    <message>
        <source>The passphrase of the exported file. It also protects the new profile.</source>
        <translation>导出文件的密码短语。它也用于保护新的配置文件。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The identity is in a new profile</source>
        <translation>身份已存入新的配置文件</translation>
    </message>
    <message>
        <source>Start it with: vaultgram --profile %1</source>
        <translation>启动命令：vaultgram --profile %1</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Leave the new one empty to take the passphrase away. Then only the permissions of its file protect your identity.</source>
        <translation>新密码短语留空即可取消密码短语。此后您的身份仅受其文件权限保护。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::NetworkPresenter</name>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>listening on port %1</source>
        <translation>正在监听端口 %1</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Messages can not be kept</source>
        <translation>消息无法保存</translation>
    </message>
    <message>
        <source>%1 Until it works again, what is written waits and is not sent.</source>
        <translation>%1 恢复正常之前，所写的内容会等待，不会发送。</translation>
    </message>
    <message>
        <source>messages are kept again</source>
        <translation>消息已恢复保存</translation>
    </message>
    <message>
        <source>packet refused: %1</source>
        <translation>数据包被拒绝：%1</translation>
    </message>
    <message>
        <source>a text came without encryption: %1</source>
        <translation>收到一条未加密的文本：%1</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Vaultgram is still there</source>
        <translation>Vaultgram 仍在运行</translation>
    </message>
    <message>
        <source>The icon in the tray opens the window again. To quit when it is closed: Settings, Notifications.</source>
        <translation>点击托盘图标可重新打开窗口。若要在关闭窗口时退出：设置 → 通知。</translation>
    </message>
    <message>
        <source>Someone new is asking to connect to you</source>
        <translation>有陌生人请求与您连接</translation>
    </message>
    <message>
        <source>New message, not encrypted</source>
        <translation>新消息，未加密</translation>
    </message>
    <message>
        <source>Not encrypted: %1</source>
        <translation>未加密：%1</translation>
    </message>
    <message>
        <source>Several people are asking to connect to you</source>
        <translation>有多人请求与你连接</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::Presenter</name>
    <message>
        <source>The contacts were damaged</source>
        <translation>联系人数据已损坏</translation>
    </message>
    <message>
        <source>The newest changes could not be read</source>
        <translation>无法读取最近的更改</translation>
    </message>
    <message>
        <source>The log of %1 was damaged. What was added last may be missing.</source>
        <translation>%1 的日志已损坏。最后添加的内容可能缺失。</translation>
    </message>
    <message>
        <source>The messages were damaged</source>
        <translation>消息数据已损坏</translation>
    </message>
    <message>
        <source>The file could not be read and was set aside as %1. A new one was begun.</source>
        <translation>文件无法读取，已另存为 %1。已新建一个文件。</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::ProfileStart</name>
    <message>
        <source>The profile in %1 can not be opened. %2</source>
        <translation>无法打开 %1 中的配置文件。%2</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的密码短语</translation>
    </message>
    <message>
        <source>It opens your identity, your contacts and your messages.</source>
        <translation>用于打开您的身份、联系人和消息。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>密码短语不正确。</translation>
    </message>
    <message>
        <source>The key store does not answer. Choose another way.</source>
        <translation>密钥库没有响应。请选择其他方式。</translation>
    </message>
    <message>
        <source>Import an identity</source>
        <translation>导入身份</translation>
    </message>
    <message>
        <source>The passphrase of the file. It will protect this profile too.</source>
        <translation>该文件的密码短语。它也将保护此配置文件。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::SafetyPresenter</name>
    <message>
        <source>Nothing was marked as verified</source>
        <translation>没有任何内容标为已验证</translation>
    </message>
    <message>
        <source>The safety number changed while you compared it.</source>
        <translation>在您核对期间，安全码发生了更改。</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>未接受该密钥</translation>
    </message>
    <message>
        <source>It changed meanwhile. Look at the new number and decide again.</source>
        <translation>密钥在此期间又变了。请查看新的号码后再决定。</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::SettingsPresenter</name>
    <message>
        <source>Nothing is sent without encryption: so it is set under Settings, Privacy.</source>
        <translation>未加密的内容一律不发送：这是“设置 › 隐私”中的设定。</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::StoreWords</name>
    <message>
        <source>Something that is no folder has its name.</source>
        <translation>已有同名的非文件夹项目。</translation>
    </message>
    <message>
        <source>This user may not read and write there.</source>
        <translation>此用户无权在该处读写。</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>该处无法写入。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Another program uses it (%1).</source>
        <translation>另一个程序正在使用它（%1）。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有该文件。</translation>
    </message>
    <message>
        <source>There is one already. It was not overwritten.</source>
        <translation>已存在同名文件。未覆盖。</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed.</source>
        <translation>文件已损坏。未作任何更改。</translation>
    </message>
    <message>
        <source>A later version of Vaultgram wrote it.</source>
        <translation>它由更新版本的 Vaultgram 写入。</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>密码短语不正确。</translation>
    </message>
    <message>
        <source>The key store of this desktop does not give its key (%1).</source>
        <translation>此桌面的密钥库未给出其密钥（%1）。</translation>
    </message>
    <message>
        <source>A passphrase protects it.</source>
        <translation>它受密码短语保护。</translation>
    </message>
    <message>
        <source>The disk refused.</source>
        <translation>磁盘拒绝了操作。</translation>
    </message>
    <message>
        <source>The disk refused: %1</source>
        <translation>磁盘拒绝了操作：%1</translation>
    </message>
    <message>
        <source>The file of the identity is gone, and the messages are still there. Put it back (%1). Nothing was changed.</source>
        <translation>身份文件不见了，但消息仍在。请将其放回原处（%1）。未作任何更改。</translation>
    </message>
    <message>
        <source>It holds messages of another identity. Nothing was changed.</source>
        <translation>其中包含另一个身份的消息。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>vaultgram::gui::Tray</name>
    <message>
        <source>Open Vaultgram</source>
        <translation>打开 Vaultgram</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::AddContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>The other device shows its addresses and its port in its status line.</source>
        <translation>另一台设备的状态栏中会显示其地址和端口。</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>地址和端口</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>名称（可选）</translation>
    </message>
    <message>
        <source>How this contact is called in the list</source>
        <translation>此联系人在列表中的名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::BadgeTabs</name>
    <message numerus="yes">
        <source>%n warning(s) in the last 5 minutes</source>
        <translation>
            <numerusform>最近 5 分钟内有 %n 个警告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ChartCard</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>%1, the last 5 minutes</source>
        <translation>%1，最近 5 分钟</translation>
    </message>
    <message>
        <source>Legend of %1</source>
        <translation>%1 的图例</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
        <translation>占数据包的 %</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>每 %1 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1:%2 ago</source>
        <comment>minutes, seconds</comment>
        <translation>%1:%2 前</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ChatHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>在此聊天中搜索</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>联系人详情</translation>
    </message>
    <message>
        <source>Contact menu</source>
        <translation>联系人菜单</translation>
    </message>
    <message>
        <source>Connection in the dashboard</source>
        <translation>在仪表板中查看连接</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::Composer</name>
    <message>
        <source>Too much text for one message: %1 pasted, at most %2 in all.</source>
        <translation>单条消息文本过多：粘贴了 %1，总共最多 %2。</translation>
    </message>
    <message>
        <source>You blocked %1. Nothing is sent.</source>
        <translation>您已屏蔽 %1。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Not encrypted: anyone on the network can read this</source>
        <translation>未加密：网络上的任何人都能读取</translation>
    </message>
    <message>
        <source>Send unencrypted</source>
        <translation>不加密发送</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送 (Enter)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>发送 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Anyone on the network can read this message</source>
        <translation>网络上的任何人都能读取此消息</translation>
    </message>
    <message>
        <source>%1 of %2 bytes, too long</source>
        <translation>%1 / %2 字节，过长</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 / %2 字节</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>输入消息…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Sending is paused until you decide about the new safety number</source>
        <translation>在您对新的安全码作出决定之前，发送已暂停</translation>
    </message>
    <message>
        <source>%1 bytes, packed it fits</source>
        <translation>%1 字节，压缩后可以发送</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Too many pictures for one message: at most %1 in all.</source>
        <translation>一条消息中的图片过多：总共最多 %1 个。</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ComposerCard</name>
    <message>
        <source>Send without encryption?</source>
        <translation>不加密发送？</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ConnectionTestWindow</name>
    <message>
        <source>Connection test: %1</source>
        <translation>连接测试：%1</translation>
    </message>
    <message>
        <source>Testing the connection to %1 …</source>
        <translation>正在测试与 %1 的连接 …</translation>
    </message>
    <message>
        <source>The result holds no keys and no message text.</source>
        <translation>结果不包含密钥，也不包含消息文本。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ConnectionTestWords</name>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not tried: an earlier step has to pass first</source>
        <translation>未尝试：须先通过前面的步骤</translation>
    </message>
    <message>
        <source>Not tried: needs “%1” first</source>
        <translation>未尝试：须先通过“%1”</translation>
    </message>
    <message>
        <source>Does not apply to this contact</source>
        <translation>不适用于此联系人</translation>
    </message>
    <message>
        <source>Could not be measured</source>
        <translation>无法测量</translation>
    </message>
    <message>
        <source>UDP %1 is used by another program. Close that one, or choose another port.</source>
        <translation>UDP %1 已被另一个程序占用。请关闭该程序，或选择其他端口。</translation>
    </message>
    <message>
        <source>The system does not allow UDP %1. Choose a port from 1024 to 65535.</source>
        <translation>系统不允许使用 UDP %1。请选择 1024 到 65535 之间的端口。</translation>
    </message>
    <message>
        <source>No port is open, so nobody can answer. Choose one in the settings.</source>
        <translation>没有打开的端口，因此无人能够应答。请在设置中选择一个。</translation>
    </message>
    <message>
        <source>No interface has an address. Connect the cable or join a wireless network.</source>
        <translation>没有任何接口拥有地址。请连接网线或加入无线网络。</translation>
    </message>
    <message>
        <source>Packets of more than %1 bytes do not leave this computer; full ones have 1,200. Raise the MTU of the interface.</source>
        <translation>超过 %1 字节的数据包无法离开此计算机；完整的数据包为 1,200 字节。请提高接口的 MTU。</translation>
    </message>
    <message>
        <source>%1 is no address. Write it as in 192.168.1.20:11000.</source>
        <translation>%1 不是地址。请按 192.168.1.20:11000 的格式填写。</translation>
    </message>
    <message>
        <source>You would be calling yourself. Ask the contact for their address.</source>
        <translation>您将会呼叫自己。请向联系人询问其地址。</translation>
    </message>
    <message>
        <source>No computer is called %1. Ask for the address in numbers.</source>
        <translation>没有名为 %1 的计算机。请询问数字形式的地址。</translation>
    </message>
    <message>
        <source>No interface leads to %1. Join their network, or a VPN to it.</source>
        <translation>没有通往 %1 的接口。请加入对方的网络，或连接到该网络的 VPN。</translation>
    </message>
    <message>
        <source>The system refused to send: %1</source>
        <translation>系统拒绝发送：%1</translation>
    </message>
    <message>
        <source>Nothing has come from %1 so far. They may be off, or a firewall drops.</source>
        <translation>至今未收到来自 %1 的任何数据。对方可能已关机，或防火墙丢弃了数据包。</translation>
    </message>
    <message>
        <source>The computer is there, but no program listens on UDP %1. Ask %2 to start theirs, or for the right port.</source>
        <translation>该计算机在线，但没有程序监听 UDP %1。请 %2 启动程序，或询问正确的端口。</translation>
    </message>
    <message>
        <source>They answer from port %1. Change the address to that port.</source>
        <translation>对方从端口 %1 应答。请将地址改为该端口。</translation>
    </message>
    <message>
        <source>No computer in this network has the address. It is off, or the address changed: ask %1.</source>
        <translation>此网络中没有计算机使用该地址。它已关机，或地址已更改：请询问 %1。</translation>
    </message>
    <message>
        <source>A firewall on the way refuses the packets. UDP has to be let through.</source>
        <translation>途中的防火墙拒绝了数据包。须放行 UDP。</translation>
    </message>
    <message>
        <source>The computer is there, but a firewall drops this port. It has to be opened for UDP.</source>
        <translation>该计算机在线，但防火墙丢弃了此端口的数据包。须为 UDP 开放此端口。</translation>
    </message>
    <message>
        <source>No answer within %1 s. The other computer is off, or a firewall there drops the packets.</source>
        <translation>%1 s 内没有应答。对方计算机已关机，或其防火墙丢弃了数据包。</translation>
    </message>
    <message>
        <source>Something answers there, but in another protocol. Check the port.</source>
        <translation>该处有应答，但使用的是其他协议。请检查端口。</translation>
    </message>
    <message>
        <source>They answer, but do not take your call. Ask %1 to add or unblock you.</source>
        <translation>对方有应答，但不接受您的呼叫。请 %1 添加您或取消屏蔽您。</translation>
    </message>
    <message>
        <source>No keys could be agreed on. Try again in a minute.</source>
        <translation>未能协商出密钥。请在一分钟后重试。</translation>
    </message>
    <message>
        <source>Their program has no key and can not encrypt. It needs a newer one; until then others can read along.</source>
        <translation>对方的程序没有密钥，无法加密。需要更新的版本；在此之前他人可以窥读。</translation>
    </message>
    <message>
        <source>Yours is %1 s ahead of theirs. Older programs refuse packets that far off.</source>
        <translation>您的时钟比对方快 %1 s。较旧的程序会拒绝偏差如此大的数据包。</translation>
    </message>
    <message>
        <source>Yours is %1 s behind theirs. Older programs refuse packets that far off.</source>
        <translation>您的时钟比对方慢 %1 s。较旧的程序会拒绝偏差如此大的数据包。</translation>
    </message>
    <message>
        <source>Small packets get through, full ones do not. Something on the way has too small an MTU, often a VPN.</source>
        <translation>小数据包可以通过，完整的数据包不能。途中某处的 MTU 过小，通常是 VPN。</translation>
    </message>
    <message>
        <source>Only packets up to %1 bytes get through; full ones have 1,200. Something on the way has too small an MTU, often a VPN.</source>
        <translation>只有不超过 %1 字节的数据包可以通过；完整的数据包为 1,200 字节。途中某处的 MTU 过小，通常是 VPN。</translation>
    </message>
    <message>
        <source>An older program: encrypted, but its identity can not be verified.</source>
        <translation>较旧的程序：已加密，但其身份无法验证。</translation>
    </message>
    <message>
        <source>Another identity answers there. Nothing is sent until you have compared the numbers with %1.</source>
        <translation>该处由另一身份应答。在您与 %1 核对安全码之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing is sent to blocked contacts, and nothing accepted.</source>
        <translation>不会向已屏蔽的联系人发送任何内容，也不会接受其任何内容。</translation>
    </message>
    <message>
        <source>Encrypted, but you have not compared the numbers with %1 yet.</source>
        <translation>已加密，但您尚未与 %1 核对安全码。</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) in the last 5 minutes came faster than the limit and were refused.</source>
        <translation>
            <numerusform>最近 5 分钟内有 %n 个数据包超过速率上限，已被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>正在尝试 …</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>可以连接到 %1</translation>
    </message>
    <message>
        <source>%1 can be reached, with one thing to look at</source>
        <translation>可以连接到 %1，但有一处需要注意</translation>
    </message>
    <message>
        <source>Your port is taken by another program</source>
        <translation>您的端口已被另一个程序占用</translation>
    </message>
    <message>
        <source>Your own port is not open</source>
        <translation>您自己的端口未打开</translation>
    </message>
    <message>
        <source>This computer is not connected to a network</source>
        <translation>此计算机未连接网络</translation>
    </message>
    <message>
        <source>The address of %1 can not be used</source>
        <translation>%1 的地址无法使用</translation>
    </message>
    <message>
        <source>The address of %1 is your own</source>
        <translation>%1 的地址是您自己的地址</translation>
    </message>
    <message>
        <source>There is no way to the network of %1</source>
        <translation>没有通往 %1 所在网络的路径</translation>
    </message>
    <message>
        <source>Nothing listens at the address of %1</source>
        <translation>%1 的地址上没有程序在监听</translation>
    </message>
    <message>
        <source>%1 listens on another port</source>
        <translation>%1 监听的是另一个端口</translation>
    </message>
    <message>
        <source>There is no computer at the address of %1</source>
        <translation>%1 的地址上没有计算机</translation>
    </message>
    <message>
        <source>A firewall keeps %1 from answering</source>
        <translation>防火墙使 %1 无法应答</translation>
    </message>
    <message>
        <source>Another program answers for %1</source>
        <translation>另一个程序替 %1 应答</translation>
    </message>
    <message>
        <source>%1 does not accept your call</source>
        <translation>%1 不接受您的呼叫</translation>
    </message>
    <message>
        <source>The program of %1 can not encrypt</source>
        <translation>%1 的程序无法加密</translation>
    </message>
    <message>
        <source>The safety number of %1 has changed</source>
        <translation>%1 的安全码已更改</translation>
    </message>
    <message>
        <source>You blocked %1</source>
        <translation>您已屏蔽 %1</translation>
    </message>
    <message>
        <source>The clocks of you and %1 differ too much</source>
        <translation>您与 %1 的时钟相差过大</translation>
    </message>
    <message>
        <source>Large packets do not get through to %1</source>
        <translation>大数据包无法到达 %1</translation>
    </message>
    <message>
        <source>No keys could be exchanged with %1</source>
        <translation>无法与 %1 交换密钥</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 没有应答</translation>
    </message>
    <message>
        <source>Own port</source>
        <translation>本机端口</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>%1 的地址</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>发出数据包</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>收到数据包</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Encrypted round trip</source>
        <translation>加密往返</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>数据包大小</translation>
    </message>
    <message>
        <source>Their program</source>
        <translation>对方的程序</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近的错误</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting, safe on this computer</source>
        <translation>
            <numerusform>%n 条消息在等待，已安全保存在此计算机上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n 项通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n 项注意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 项跳过</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <translation>%1，用时 %2。</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>连接测试：%1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>%1, MTU %2</source>
        <translation>%1，MTU %2</translation>
    </message>
    <message>
        <source>UDP %1 is open</source>
        <translation>UDP %1 已打开</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) sent</source>
        <translation>
            <numerusform>已发送 %n 个数据包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) came from them</source>
        <translation>
            <numerusform>收到对方 %n 个数据包</numerusform>
        </translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>对方有应答</translation>
    </message>
    <message>
        <source>Keys are agreed on</source>
        <translation>密钥已协商</translation>
    </message>
    <message>
        <source>There and back, encrypted</source>
        <translation>往返均已加密</translation>
    </message>
    <message>
        <source>In step with theirs</source>
        <translation>与对方一致</translation>
    </message>
    <message>
        <source>Differs from theirs by %1 s, which does no harm</source>
        <translation>与对方相差 %1 秒，没有影响</translation>
    </message>
    <message>
        <source>Packets of %1 bytes get through</source>
        <translation>%1 字节的数据包可以通过</translation>
    </message>
    <message>
        <source>Vaultgram</source>
        <translation>Vaultgram</translation>
    </message>
    <message>
        <source>You have verified it</source>
        <translation>您已验证</translation>
    </message>
    <message>
        <source>Nothing was too fast</source>
        <translation>没有超速</translation>
    </message>
    <message>
        <source>None lately</source>
        <translation>近期没有</translation>
    </message>
    <message>
        <source>Who answers there is your contact at %1. Write to that one.</source>
        <translation>在那里应答的是您位于 %1 的联系人。请写给那个联系人。</translation>
    </message>
    <message>
        <source>Another contact answers for %1</source>
        <translation>另一个联系人代替 %1 应答</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactColumns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <translation>总计</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>发往对方</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>来自对方</translation>
    </message>
    <message>
        <source>Key age</source>
        <translation>密钥时长</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Next key in</source>
        <translation>下次换密钥</translation>
    </message>
    <message>
        <source>Forward secrecy</source>
        <translation>前向保密</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>difference of the clocks</comment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Oldest waits</source>
        <translation>最久等待</translation>
    </message>
    <message>
        <source>Handshakes</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Their program</source>
        <translation>对方的程序</translation>
    </message>
    <message>
        <source>Path MTU</source>
        <translation>路径 MTU</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Rate to them</source>
        <translation>发往对方的速率</translation>
    </message>
    <message>
        <source>Rate from them</source>
        <translation>来自对方的速率</translation>
    </message>
    <message>
        <source>Their clock against yours</source>
        <translation>对方时钟与您的时钟之差</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>time to the receipt</comment>
        <translation>送达</translation>
    </message>
    <message>
        <source>99 % within</source>
        <comment>99 % are delivered within this time</comment>
        <translation>99 % 用时</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>packets that came twice</comment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>Bytes to them</source>
        <translation>发出字节</translation>
    </message>
    <message>
        <source>Bytes from them</source>
        <translation>收到字节</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Came twice</source>
        <comment>packets that came twice</comment>
        <translation>收到两次</translation>
    </message>
    <message>
        <source>Delivery, median</source>
        <translation>送达，中位数</translation>
    </message>
    <message>
        <source>Delivery, 99 % within</source>
        <translation>送达，99 % 用时</translation>
    </message>
    <message>
        <source>Packets to them</source>
        <translation>发出数据包</translation>
    </message>
    <message>
        <source>Packets from them</source>
        <translation>收到数据包</translation>
    </message>
    <message>
        <source>Content to them</source>
        <translation>发出内容</translation>
    </message>
    <message>
        <source>Padding to them</source>
        <translation>发出填充</translation>
    </message>
    <message>
        <source>Content from them</source>
        <translation>收到内容</translation>
    </message>
    <message>
        <source>Padding from them</source>
        <translation>收到填充</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <comment>packets above the rate limit</comment>
        <translation>超出限制</translation>
    </message>
    <message>
        <source>%1 60 s</source>
        <comment>figure of the last minute</comment>
        <translation>%1 60 秒</translation>
    </message>
    <message>
        <source>Least RTT</source>
        <comment>round trip time</comment>
        <translation>最小 RTT</translation>
    </message>
    <message>
        <source>Last refused</source>
        <comment>packet of this contact</comment>
        <translation>最近拒绝</translation>
    </message>
    <message>
        <source>%1 5 min</source>
        <comment>figure of five minutes</comment>
        <translation>%1 5 分钟</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <comment>figure since the start</comment>
        <translation>%1 总计</translation>
    </message>
    <message>
        <source>due</source>
        <comment>the next key</comment>
        <translation>应更换</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactDelegate</name>
    <message>
        <source>Someone new is asking to connect to you</source>
        <translation>有新的人请求与您连接</translation>
    </message>
    <message>
        <source>by activity</source>
        <translation>按活动</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Available · %1</source>
        <translation>可用 · %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactListModel</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Discovered on this network</source>
        <translation>在此网络中发现</translation>
    </message>
    <message>
        <source>Someone new is asking to connect to you, %1, %2</source>
        <translation>有新的人请求与您连接，%1，%2</translation>
    </message>
    <message>
        <source>%1, available, %2</source>
        <translation>%1，可用，%2</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactListPanel</name>
    <message>
        <source>Request menu</source>
        <translation>请求菜单</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Not shown again until the next start</source>
        <translation>下次启动前不再显示</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Kept in the list as blocked; nothing of theirs is shown</source>
        <translation>以已屏蔽状态保留在列表中；不显示其任何内容</translation>
    </message>
    <message>
        <source>No contact has this in its name or address</source>
        <translation>没有联系人的名称或地址包含此内容</translation>
    </message>
    <message>
        <source>You do not have any contacts yet</source>
        <translation>您还没有联系人</translation>
    </message>
    <message>
        <source>Add one by the address of the other device</source>
        <translation>通过另一台设备的地址添加一个</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>搜索联系人和消息</translation>
    </message>
    <message>
        <source>Search contacts and messages (%1)</source>
        <translation>搜索联系人和消息（%1）</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>未找到联系人</translation>
    </message>
    <message>
        <source>Not asked again until the next start, unless you add them</source>
        <translation>下次启动前不再询问，除非你添加对方</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactListProxy</name>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1，%2，已折叠</translation>
    </message>
    <message>
        <source>%1, %2, unfolded</source>
        <translation>%1，%2，已展开</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactTable</name>
    <message>
        <source>Open the chat</source>
        <translation>打开聊天</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Show only this contact in the charts</source>
        <translation>图表中仅显示此联系人</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Figures of the contacts</source>
        <translation>各联系人的数据</translation>
    </message>
    <message>
        <source>Totals of all contacts</source>
        <translation>所有联系人的总计</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactTotalsModel</name>
    <message>
        <source>Totals</source>
        <translation>总计</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 个联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n 个已连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n 个已验证</numerusform>
        </translation>
    </message>
    <message>
        <source>All traffic, also that of strangers, refused callers and contacts that were removed: it may be more than the rows together.</source>
        <translation>全部流量，也包括陌生人、被拒绝的呼叫方和已删除的联系人：可能多于各行之和。</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ConversationView</name>
    <message>
        <source>No messages yet</source>
        <translation>还没有消息</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>打开 %1…</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>消息菜单</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>仅为我删除</translation>
    </message>
    <message>
        <source>New messages below (%1)</source>
        <translation>下方有新消息（%1）</translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>最新消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>与 %1 的消息</translation>
    </message>
    <message>
        <source>Show what is quoted</source>
        <translation>显示被引用的消息</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardBar</name>
    <message>
        <source>All contacts</source>
        <translation>所有联系人</translation>
    </message>
    <message>
        <source>Contact shown in the charts</source>
        <translation>图表中显示的联系人</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>导出为 JSON…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>From them only</source>
        <translation>仅来自对方</translation>
    </message>
    <message>
        <source>To them only</source>
        <translation>仅发往对方</translation>
    </message>
    <message>
        <source>Rates in kB/s</source>
        <translation>速率单位 kB/s</translation>
    </message>
    <message>
        <source>Rates in KiB/s</source>
        <translation>速率单位 KiB/s</translation>
    </message>
    <message>
        <source>Rates in kbit/s</source>
        <translation>速率单位 kbit/s</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Tables instead of charts</source>
        <translation>以表格代替图表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <translation>复制所有数据</translation>
    </message>
    <message>
        <source>Reset counters…</source>
        <translation>重置计数器…</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardCards</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>总计 %1</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送达</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 条等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 条失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 个被拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed</source>
        <translation>
            <numerusform>%n 个密钥已更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>同步</translation>
    </message>
    <message numerus="yes">
        <source>with %n contact(s)</source>
        <translation>
            <numerusform>与 %n 个联系人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>快 %1 s</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>慢 %1 s</translation>
    </message>
    <message numerus="yes">
        <source>of %n contact(s) · set it</source>
        <translation>
            <numerusform>与 %n 个联系人相比 · 请校准</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: decide now</source>
        <translation>%1：请立即决定</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardCharts</name>
    <message>
        <source>From them</source>
        <translation>来自对方</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>发往对方</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n 个数据包</numerusform>
        </translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>重发</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), mean</source>
        <translation>
            <numerusform>其他 %n 个，平均</numerusform>
        </translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>其他原因</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardFacts</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>线路上</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Packets of other versions are refused.</source>
        <translation>其他版本的数据包会被拒绝。</translation>
    </message>
    <message>
        <source>MTU of the network</source>
        <translation>网络的 MTU</translation>
    </message>
    <message>
        <source>The smallest of the interfaces in use.</source>
        <translation>所用接口中的最小值。</translation>
    </message>
    <message>
        <source>MTU in effect</source>
        <translation>有效 MTU</translation>
    </message>
    <message>
        <source>What is left for a packet after IP and UDP.</source>
        <translation>扣除 IP 和 UDP 后留给数据包的大小。</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>数据包大小</translation>
    </message>
    <message>
        <source>All packets of the new protocol have this size: it tells nothing.</source>
        <translation>新协议的所有数据包大小相同：不透露任何信息。</translation>
    </message>
    <message>
        <source>Repeated packets</source>
        <translation>重复的数据包</translation>
    </message>
    <message>
        <source>Older programs give no receipts; each message goes to them three times.</source>
        <translation>较旧的程序不给回执；每条消息会向其发送三次。</translation>
    </message>
    <message>
        <source>Key announcements</source>
        <translation>密钥公告</translation>
    </message>
    <message>
        <source>%1 out, %2 in</source>
        <translation>发出 %1，收到 %2</translation>
    </message>
    <message>
        <source>Older programs forget a key that is not announced again.</source>
        <translation>较旧的程序会忘记未再次公告的密钥。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Content sent</source>
        <translation>已发送内容</translation>
    </message>
    <message>
        <source>Text and files after compression.</source>
        <translation>压缩后的文本和文件。</translation>
    </message>
    <message>
        <source>Content received</source>
        <translation>已接收内容</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Bytes of text for each byte that is sent.</source>
        <translation>每发送一个字节对应的文本字节数。</translation>
    </message>
    <message>
        <source>Padding sent</source>
        <translation>已发送填充</translation>
    </message>
    <message>
        <source>Fills packets up, so that nobody sees how much you write.</source>
        <translation>用于填满数据包，使人无法看出您写了多少。</translation>
    </message>
    <message>
        <source>Handshakes</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Keys agreed on since the start; new ones about every two minutes.</source>
        <translation>启动以来协商的密钥；约每两分钟更换一次。</translation>
    </message>
    <message>
        <source>Load of the network thread</source>
        <translation>网络线程负载</translation>
    </message>
    <message>
        <source>Of one core, over the last 60 s.</source>
        <translation>单个核心，最近 60 s。</translation>
    </message>
    <message>
        <source>Contacts by program</source>
        <translation>按程序统计联系人</translation>
    </message>
    <message>
        <source>Vaultgram</source>
        <translation>Vaultgram</translation>
    </message>
    <message>
        <source>Identity can be verified; receipts; keys change.</source>
        <translation>身份可验证；有回执；密钥会更换。</translation>
    </message>
    <message>
        <source>Older program</source>
        <translation>较旧的程序</translation>
    </message>
    <message>
        <source>Encrypted; no receipts; identity can not be verified.</source>
        <translation>已加密；无回执；身份无法验证。</translation>
    </message>
    <message>
        <source>Older program, anonymous</source>
        <translation>较旧的程序，匿名</translation>
    </message>
    <message>
        <source>Encrypted; who sent it is not proven.</source>
        <translation>已加密；发送者身份未经证明。</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>Others can read along.</source>
        <translation>他人可以窥读。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Has not answered so far.</source>
        <translation>至今没有应答。</translation>
    </message>
    <message>
        <source>With forward secrecy</source>
        <translation>具有前向保密</translation>
    </message>
    <message>
        <source>A key stolen later does not open what was sent before.</source>
        <translation>日后被窃的密钥无法解开先前发送的内容。</translation>
    </message>
    <message>
        <source>Memory and its bounds</source>
        <translation>内存及其上限</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Each has a bound, so that nobody can fill the memory.</source>
        <translation>每个表都有上限，因此无人能占满内存。</translation>
    </message>
    <message>
        <source>%1 · %2 in 5 min</source>
        <translation>%1 · 5 分钟内 %2</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Padding received</source>
        <translation>收到的填充</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardWindow</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>还没有联系人</translation>
    </message>
    <message>
        <source>Reset counters</source>
        <translation>重置计数器</translation>
    </message>
    <message>
        <source>Set all counters to zero and forget the charts?</source>
        <translation>将所有计数器归零并清除图表？</translation>
    </message>
    <message>
        <source>Messages, contacts and keys stay as they are.</source>
        <translation>消息、联系人和密钥保持不变。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DayPicker</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>转到某一天</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DropFiguresModel</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>What happened, and what it means</source>
        <translation>发生了什么，以及其含义</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
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
        <translation>总计</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::EmojiBoard</name>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FigureWords</name>
    <message>
        <source>no data yet</source>
        <translation>暂无数据</translation>
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
        <translation>&lt; 0.1 %</translation>
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
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FingerprintBox</name>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>复制指纹</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FirstStart</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Make my identity</source>
        <translation>创建我的身份</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Welcome to Vaultgram</source>
        <translation>欢迎使用 Vaultgram</translation>
    </message>
    <message>
        <source>Messages go from computer to computer, encrypted. There is no server.</source>
        <translation>消息经过加密，直接在电脑之间传送，没有服务器。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名称</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>使用口令</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>Only the permissions of its file</source>
        <translation>仅靠文件权限</translation>
    </message>
    <message>
        <source>The key store of this desktop</source>
        <translation>此桌面的密钥库</translation>
    </message>
    <message>
        <source>Import an identity…</source>
        <translation>导入身份…</translation>
    </message>
    <message>
        <source>This desktop has none that answers.</source>
        <translation>此桌面没有可用的密钥库。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>欢迎，%1</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>你叫什么名字？</translation>
    </message>
    <message>
        <source>It is shown in this window only. You can change it later.</source>
        <translation>仅在此窗口中显示，以后可以更改。</translation>
    </message>
    <message>
        <source>How is your identity protected?</source>
        <translation>如何保护你的身份？</translation>
    </message>
    <message>
        <source>Your identity is ready</source>
        <translation>你的身份已就绪</translation>
    </message>
    <message>
        <source>A key is made on this computer. It never leaves it.</source>
        <translation>密钥在这台电脑上生成，永远不会离开它。</translation>
    </message>
    <message>
        <source>A key was made on this computer. It never leaves it.</source>
        <translation>密钥已在这台电脑上生成，永远不会离开它。</translation>
    </message>
    <message>
        <source>Add contacts, compare safety numbers</source>
        <translation>添加联系人，比对安全码</translation>
    </message>
    <message>
        <source>Once you are connected, read 18 words to each other. Then nobody can sit in between.</source>
        <translation>连接后，互相朗读 18 个单词。这样就没有人能从中窃听。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>请至少输入 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>For others to add you: %1</source>
        <translation>供他人添加你：%1</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>复制我的地址</translation>
    </message>
    <message>
        <source>Your fingerprint</source>
        <translation>你的指纹</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::HitList</name>
    <message>
        <source>Searching messages</source>
        <translation>正在搜索消息</translation>
    </message>
    <message>
        <source>No message has this</source>
        <translation>没有消息包含此内容</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>找到的消息</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::HitModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>You to %1</source>
        <translation>你发给 %1</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::KeyChangedBanner</name>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Until now, verified</source>
        <translation>此前，已验证</translation>
    </message>
    <message>
        <source>Until now, not verified</source>
        <translation>此前，未验证</translation>
    </message>
    <message>
        <source>Now, not verified</source>
        <translation>现在，未验证</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即验证</translation>
    </message>
    <message>
        <source>Accept without verifying</source>
        <translation>不验证直接接受</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LegendEntry</name>
    <message>
        <source>total %1</source>
        <translation>总计 %1</translation>
    </message>
    <message>
        <source>Shows or hides this line</source>
        <translation>显示或隐藏此曲线</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LinkQuestion</name>
    <message>
        <source>Open address</source>
        <translation>打开地址</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>要在浏览器中打开此地址吗？</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LockScreen</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>口令不正确。</translation>
    </message>
    <message>
        <source>Vaultgram is locked</source>
        <translation>Vaultgram 已锁定</translation>
    </message>
    <message>
        <source>Messages still arrive. Write the passphrase of your profile to see them.</source>
        <translation>消息仍会送达。输入你的个人资料口令即可查看。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::LogPanel</name>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>最低级别</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation>跟随最新一行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>复制所选行，或显示的全部行</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>清空日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Save the selected lines, or all that are shown, to a file</source>
        <translation>将所选行或显示的全部行保存到文件</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MainMenu</name>
    <message>
        <source>Add contact…</source>
        <translation>添加联系人…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Your fingerprint…</source>
        <translation>你的指纹…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Go to a chat…</source>
        <translation>转到聊天…</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>下一个聊天</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>上一个聊天</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>在此聊天中搜索</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Verify contact…</source>
        <translation>验证联系人…</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>联系人详情</translation>
    </message>
    <message>
        <source>Delete all messages of this chat…</source>
        <translation>删除此聊天的所有消息…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text as large as the desktop’s</source>
        <translation>文字大小跟随桌面</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Change port…</source>
        <translation>更改端口…</translation>
    </message>
    <message>
        <source>Next or previous unread chat</source>
        <translation>下一个或上一个未读聊天</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>最新消息</translation>
    </message>
    <message>
        <source>Quote what is marked</source>
        <translation>引用选中内容</translation>
    </message>
    <message>
        <source>Chat by its place in the list</source>
        <translation>按列表位置选择聊天</translation>
    </message>
    <message>
        <source>Back to the list, in a small window</source>
        <translation>返回列表（小窗口中）</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Take back the last text, in an empty field</source>
        <translation>在空输入框中取回上一条文本</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上键</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>主菜单</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Close chat or window</source>
        <translation>关闭聊天或窗口</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>消息详情</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MainWindow</name>
    <message>
        <source>Select a contact to start chatting</source>
        <translation>选择联系人开始聊天</translation>
    </message>
    <message>
        <source>Messages are encrypted from this device to the other</source>
        <translation>消息从此设备到对方设备全程加密</translation>
    </message>
    <message>
        <source>Contact menu</source>
        <translation>联系人菜单</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>忘记密钥</translation>
    </message>
    <message>
        <source>Forget the key of this contact?</source>
        <translation>要忘记此联系人的密钥吗？</translation>
    </message>
    <message>
        <source>Whoever answers at its address next, an older program too, is taken for this contact. Do it only if you know that it has a new program.</source>
        <translation>此后，最先在其地址应答的一方（包括旧版程序）都会被当作此联系人。仅当你确知对方换了新程序时才这样做。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Rename contact</source>
        <translation>重命名联系人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>移除联系人</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 吗？</translation>
    </message>
    <message>
        <source>The conversation, its waiting messages and the known key are deleted from this device. This can not be undone.</source>
        <translation>对话、等待发送的消息和已知密钥将从此设备上删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>删除消息</translation>
    </message>
    <message>
        <source>Delete all messages with %1?</source>
        <translation>要删除与 %1 的所有消息吗？</translation>
    </message>
    <message>
        <source>They are deleted from this device, not from theirs. Messages that wait are not sent. The contact and its key stay. This can not be undone.</source>
        <translation>消息将从此设备上删除，不会从对方设备上删除。等待中的消息不会发送。联系人及其密钥会保留。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Block contact</source>
        <translation>屏蔽联系人</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>要屏蔽 %1 吗？</translation>
    </message>
    <message>
        <source>Nothing is sent to them, nothing of theirs is shown, and they are not told. The conversation stays. You can unblock them at any time.</source>
        <translation>不会向对方发送任何内容，也不显示对方的任何内容，对方不会得到通知。对话会保留。你可以随时取消屏蔽。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>验证…</translation>
    </message>
    <message>
        <source>Search in this chat…</source>
        <translation>在此聊天中搜索…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>导出对话…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>屏蔽…</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>删除所有消息…</translation>
    </message>
    <message>
        <source>Remove contact…</source>
        <translation>移除联系人…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Show in the dashboard</source>
        <translation>在仪表板中显示</translation>
    </message>
    <message>
        <source>From you to %1</source>
        <translation>您发给 %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>消息详情</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>联系人需要名称。</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>更改地址</translation>
    </message>
    <message>
        <source>Where %1 is reached from now on. Its key and the conversation stay, and what waits goes to the new address.</source>
        <translation>今后联系 %1 的地址。密钥和对话保留不变，等待中的消息会发往新地址。</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>地址和端口</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>不加密发送？</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>更改地址…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>撰写：%1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>发送：%1</translation>
    </message>
    <message>
        <source>Received by %1: %2</source>
        <translation>%1 收到：%2</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>到达：%1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>已读：%1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)?</source>
        <translation>
            <numerusform>删除 %n 条消息？</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from this device, not from theirs. This can not be undone.</source>
        <translation>仅从本设备删除，对方设备上的不会删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Add your first contact</source>
        <translation>添加你的第一个联系人</translation>
    </message>
    <message>
        <source>One side adds the other</source>
        <translation>由其中一方添加另一方</translation>
    </message>
    <message>
        <source>Others add you under %1</source>
        <translation>他人可通过 %1 添加你</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>复制我的地址</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MessageModel</name>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MismatchCard</name>
    <message>
        <source>Compare again</source>
        <translation>再次比对</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::NetworkWords</name>
    <message>
        <source>The port is missing, as in 192.168.1.20:11000.</source>
        <translation>缺少端口，应类似 192.168.1.20:11000。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>端口必须是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>This is no address. Write it as 192.168.1.20:11000, [2001:db8::5]:11000 or name:11000.</source>
        <translation>这不是有效地址。请写成 192.168.1.20:11000、[2001:db8::5]:11000 或 name:11000。</translation>
    </message>
    <message>
        <source>A link-local address needs its interface, as in [fe80::1%eth0]:11000.</source>
        <translation>链路本地地址需要注明接口，如 [fe80::1%eth0]:11000。</translation>
    </message>
    <message>
        <source>No device of this name was found.</source>
        <translation>未找到此名称的设备。</translation>
    </message>
    <message>
        <source>Nobody can be reached at this address.</source>
        <translation>此地址无法联系到任何人。</translation>
    </message>
    <message>
        <source>This address is a contact already.</source>
        <translation>此地址已是联系人。</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>这是你自己的地址。</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>端口 %1 已被其他程序占用。</translation>
    </message>
    <message>
        <source>The system does not allow port %1.</source>
        <translation>系统不允许使用端口 %1。</translation>
    </message>
    <message>
        <source>No network interface has the address to listen on.</source>
        <translation>没有网络接口拥有要监听的地址。</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>端口 %1：%2</translation>
    </message>
    <message>
        <source>No way to the network. Messages wait until it is back.</source>
        <translation>无法连接网络。消息将等到网络恢复后发送。</translation>
    </message>
    <message>
        <source>Choose a port from 1024 to 65535.</source>
        <translation>请选择 1024 到 65535 之间的端口。</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::NoticeWords</name>
    <message>
        <source>%1 answers with the known key again</source>
        <translation>%1 再次以已知密钥应答</translation>
    </message>
    <message>
        <source>You blocked %1</source>
        <translation>你屏蔽了 %1</translation>
    </message>
    <message>
        <source>You unblocked %1</source>
        <translation>你取消屏蔽了 %1</translation>
    </message>
    <message>
        <source>You forgot the key of %1</source>
        <translation>你忘记了 %1 的密钥</translation>
    </message>
    <message>
        <source>%1 uses Vaultgram now: you can verify each other</source>
        <translation>%1 现已使用 Vaultgram：你们可以互相验证</translation>
    </message>
    <message>
        <source>Someone answers like an older program in the place of %1. It was refused.</source>
        <translation>有人以旧版程序的方式冒充 %1 应答，已被拒绝。</translation>
    </message>
    <message>
        <source>A message that stood here is damaged</source>
        <translation>此处的一条消息已损坏</translation>
    </message>
    <message>
        <source>The profile of %1 seems to run in two places</source>
        <translation>%1 的个人资料似乎在两处运行</translation>
    </message>
    <message>
        <source>You allowed messages without encryption to %1</source>
        <translation>你允许了向 %1 发送未加密消息</translation>
    </message>
    <message>
        <source>Messages to %1 are no longer sent without encryption</source>
        <translation>不再向 %1 发送未加密消息</translation>
    </message>
    <message>
        <source>The key of %1 has changed. Who holds it can not be verified.</source>
        <translation>%1 的密钥已更改。无法验证密钥由谁持有。</translation>
    </message>
    <message>
        <source>Several keys claim to be %1. None is used.</source>
        <translation>多个密钥都自称是 %1，均未采用。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n s ahead of yours.</source>
        <translation>
            <numerusform>%1 的时钟比你的快 %n s。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n s behind yours.</source>
        <translation>
            <numerusform>%1 的时钟比你的慢 %n s。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent without encryption. Anyone could have written this.</source>
        <translation>%1 发送的内容未加密，任何人都可能写出。</translation>
    </message>
    <message>
        <source>%1 is not reachable</source>
        <translation>无法联系到 %1</translation>
    </message>
    <message>
        <source>Too long: this contact&apos;s program takes about 20,000 characters.</source>
        <translation>太长：此联系人的程序最多接受约 20,000 个字符。</translation>
    </message>
    <message>
        <source>Too many messages are waiting already.</source>
        <translation>等待中的消息已过多。</translation>
    </message>
    <message>
        <source>The contact was removed.</source>
        <translation>联系人已被移除。</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>这不是文本。</translation>
    </message>
    <message>
        <source>You blocked this contact.</source>
        <translation>你屏蔽了此联系人。</translation>
    </message>
    <message>
        <source>It could not be kept on this computer, so it was not sent.</source>
        <translation>无法保存在这台电脑上，因此未发送。</translation>
    </message>
    <message>
        <source>Too long: a message takes at most 64 KiB.</source>
        <translation>太长：一条消息最多 64 KiB。</translation>
    </message>
    <message>
        <source>Another of your contacts answers at this address. Write there; what you write here waits.</source>
        <translation>此地址由您的另一个联系人应答。请到那里写；在这里写的会一直等待。</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 已重新连接</translation>
    </message>
    <message>
        <source>You cancelled this message.</source>
        <translation>您取消了这条消息。</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::OverviewPanel</name>
    <message>
        <source>Paused; last at %1</source>
        <translation>已暂停；上次更新于 %1</translation>
    </message>
    <message>
        <source>Updated every second, last at %1</source>
        <translation>每秒更新，上次更新于 %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Loss and resent</source>
        <translation>丢包与重发</translation>
    </message>
    <message>
        <source>Packets refused</source>
        <translation>被拒绝的数据包</translation>
    </message>
    <message>
        <source>More columns: totals in bytes, clock, next key, forward secrecy (scroll to the side, or choose in the header’s menu)</source>
        <translation>更多列：字节总计、时钟、下一个密钥、前向保密（横向滚动，或在表头菜单中选择）</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::OwnProfileDialog</name>
    <message>
        <source>Your fingerprint</source>
        <translation>你的指纹</translation>
    </message>
    <message>
        <source>Others see this fingerprint in the details of their contact. If both sides show the same digits, nobody stands in between.</source>
        <translation>其他人会在联系人详情中看到此指纹。如果双方显示的数字相同，则没有人从中截获。</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase until now</source>
        <translation>当前口令</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>再次输入新口令</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>请至少输入 %n 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::PeerDetailsDialog</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Key known for</source>
        <translation>密钥已知时长</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Allow unencrypted messages</source>
        <translation>允许未加密消息</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>联系人详情</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>No notification, and not counted as unread in the title.</source>
        <translation>不发通知，也不计入标题中的未读数。</translation>
    </message>
    <message>
        <source>Nothing is sent to them, nothing of theirs is shown. They are not told.</source>
        <translation>不会向对方发送任何内容，也不显示对方的任何内容。对方不会得到通知。</translation>
    </message>
    <message>
        <source>For devices that can not encrypt. Anyone on the network can read and change what is sent this way. It is only used while no key is known, and every such message says so.</source>
        <translation>适用于无法加密的设备。网络上的任何人都能读取和篡改以此方式发送的内容。仅在尚无已知密钥时使用，且每条此类消息都会注明。</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>移除联系人</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>忘记密钥</translation>
    </message>
    <message>
        <source>If the contact really went back to an older program. Until now nothing of such a program is accepted under this name.</source>
        <translation>仅当联系人确实换回旧版程序时使用。在此之前，不接受以此名义来自旧版程序的任何内容。</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>验证…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>Identity cannot be verified</source>
        <translation>无法验证身份</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>Known after keys are exchanged</source>
        <translation>交换密钥后可知</translation>
    </message>
    <message>
        <source>It never changes. “Verify” compares it with theirs.</source>
        <translation>它永不改变。“验证”会将其与对方的比对。</translation>
    </message>
    <message>
        <source>Compare it with the one on the other screen, in person or on a call. An older program makes a new one at each start.</source>
        <translation>请当面或通话时与另一屏幕上的指纹比对。旧版程序每次启动都会生成新指纹。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>更改地址…</translation>
    </message>
    <message>
        <source>The one that was known. Somebody answers with another one: “Verify” compares it with theirs.</source>
        <translation>这是原先已知的指纹。有人用另一个指纹应答：“验证”会与对方的进行比较。</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>已读回执</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>与设置相同</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Whether they learn when you have read a message.</source>
        <translation>对方是否会知道你已阅读消息。</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::PortDialog</name>
    <message>
        <source>Change port</source>
        <translation>更改端口</translation>
    </message>
    <message>
        <source>The port this device receives on. Contacts that know the old one must be told.</source>
        <translation>此设备的接收端口。需要告知知道旧端口的联系人。</translation>
    </message>
    <message>
        <source>Port, %1 to %2</source>
        <translation>端口，%1 到 %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>端口是 %1 到 %2 之间的数字。</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ProfileButton</name>
    <message>
        <source>Your profile and fingerprint</source>
        <translation>你的个人资料和指纹</translation>
    </message>
    <message>
        <source>Show your fingerprint</source>
        <translation>显示你的指纹</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ProfileCorner</name>
    <message>
        <source>Main menu</source>
        <translation>主菜单</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ProtocolPanel</name>
    <message>
        <source>Keys and delivery by contact</source>
        <translation>各联系人的密钥与送达情况</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::QuickSwitcher</name>
    <message>
        <source>Go to a chat</source>
        <translation>转到聊天</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>Chats found</source>
        <translation>找到的聊天</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::RemedyWords</name>
    <message>
        <source>How to open the port</source>
        <translation>如何开放端口</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>更改端口</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>更改地址</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>校准时钟</translation>
    </message>
    <message>
        <source>Contact settings</source>
        <translation>联系人设置</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>比对安全码</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>更改限制</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ReplyBar</name>
    <message>
        <source>Answer to %1: %2</source>
        <translation>回复 %1：%2</translation>
    </message>
    <message>
        <source>Do not answer to this</source>
        <translation>不回复此消息</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SafetyQrPage</name>
    <message>
        <source>Or paste their number</source>
        <translation>或粘贴对方的安全码</translation>
    </message>
    <message>
        <source>It holds the same number. A scan compares it.</source>
        <translation>其中包含同一安全码，扫描即可比对。</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>对方的安全码</translation>
    </message>
    <message>
        <source>60 digits, 18 words or a code</source>
        <translation>60 位数字、18 个单词或一个代码</translation>
    </message>
    <message>
        <source>QR code of your safety number</source>
        <translation>你的安全码的二维码</translation>
    </message>
    <message>
        <source>Scan with %1’s device</source>
        <translation>用 %1 的设备扫描</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SafetyWords</name>
    <message>
        <source>Verify %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>To verify end-to-end encryption with %1, compare this safety number with their screen, in person or on a call.</source>
        <translation>要验证与 %1 的端到端加密，请当面或通话时将此安全码与对方屏幕上的比对。</translation>
    </message>
    <message>
        <source>Ask them to read it; you compare.</source>
        <translation>请对方朗读，你来比对。</translation>
    </message>
    <message>
        <source>A safety number will be created with %1 after you exchange messages.</source>
        <translation>与 %1 交换消息后，将生成安全码。</translation>
    </message>
    <message>
        <source>You have verified your safety number with %1.</source>
        <translation>你已验证与 %1 的安全码。</translation>
    </message>
    <message>
        <source>You have not verified your safety number with %1.</source>
        <translation>你尚未验证与 %1 的安全码。</translation>
    </message>
    <message>
        <source>%1 will be marked as verified on this computer.</source>
        <translation>%1 将在这台电脑上标记为已验证。</translation>
    </message>
    <message>
        <source>Details: key fingerprints</source>
        <translation>详情：密钥指纹</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>首次出现于 %1</translation>
    </message>
    <message>
        <source>last key rotation %1 ago</source>
        <translation>上次密钥轮换于 %1 前</translation>
    </message>
    <message>
        <source>Same as yours, all 60 digits</source>
        <translation>与你的相同，60 位数字全部一致</translation>
    </message>
    <message>
        <source>Different from yours</source>
        <translation>与你的不同</translation>
    </message>
    <message>
        <source>This is no safety number: 60 digits, 18 words or a code are needed</source>
        <translation>这不是安全码：需要 60 位数字、18 个单词或一个代码</translation>
    </message>
    <message>
        <source>Do not send anything private.</source>
        <translation>不要发送任何私密内容。</translation>
    </message>
    <message>
        <source>Someone may be in between, or you compared the wrong contact.</source>
        <translation>可能有人从中截获，也可能是你比对了错误的联系人。</translation>
    </message>
    <message>
        <source>%1’s safety number has changed and is no longer verified.</source>
        <translation>%1 的安全码已更改，不再是已验证状态。</translation>
    </message>
    <message>
        <source>%1’s safety number has changed.</source>
        <translation>%1 的安全码已更改。</translation>
    </message>
    <message>
        <source>%1 may have a new computer, or someone may be in between. Nothing is sent until you decide.</source>
        <translation>%1 可能换了新电脑，也可能有人从中截获。在你决定之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Every Vaultgram has a key of its own that never leaves it. The safety number is made of yours and the one of %1. It changes when they set up a new computer or lost their profile. It also changes when someone else answers in their place and wants to read along.

Ask them, in person or on a call, whether they have a new computer, and compare the new number. Until you decide, nothing is sent to the new key and nothing that comes from it is shown. Messages that wait stay waiting.</source>
        <translation>每个 Vaultgram 都有自己的密钥，永远不会离开它。安全码由你的密钥和 %1 的密钥共同生成。对方换用新电脑或丢失个人资料时，安全码会更改；有人冒充对方应答、企图窃读时，它也会更改。

请当面或通话询问对方是否换了新电脑，并比对新的安全码。在你决定之前，不会向新密钥发送任何内容，也不显示来自它的任何内容。等待中的消息会继续等待。</translation>
    </message>
    <message>
        <source>You marked your safety number with %1 as verified</source>
        <translation>你已将与 %1 的安全码标记为已验证</translation>
    </message>
    <message>
        <source>You marked your safety number with %1 as not verified</source>
        <translation>你已将与 %1 的安全码标记为未验证</translation>
    </message>
    <message>
        <source>You accepted the new safety number with %1 without verifying it</source>
        <translation>你未经验证就接受了与 %1 的新安全码</translation>
    </message>
    <message>
        <source>%1 connected with a different key</source>
        <translation>%1 使用不同的密钥连接</translation>
    </message>
    <message>
        <source>Send to %1 without encryption?</source>
        <translation>不加密发送给 %1？</translation>
    </message>
    <message>
        <source>Anyone on the network can read and change what you send. You are asked once for this contact; you can take it back in the contact’s details.</source>
        <translation>网络上的任何人都能读取和更改您发送的内容。对此联系人只询问一次；您可以在联系人详情中撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that wait would go out unencrypted.</source>
        <translation>
            <numerusform>%n 条等待中的消息将不加密发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Allow for %1</source>
        <translation>允许对 %1 使用</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SearchBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>在此聊天中搜索</translation>
    </message>
    <message>
        <source>Older match</source>
        <translation>较早的匹配</translation>
    </message>
    <message>
        <source>Newer match</source>
        <translation>较新的匹配</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>转到某一天</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SecurityPanel</name>
    <message>
        <source>%1 in total since %2</source>
        <translation>自 %2 起共 %1</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Packets that were refused or marked</source>
        <translation>被拒绝或标记的数据包</translation>
    </message>
    <message>
        <source>Nothing is dropped in silence: each reason is counted here, and the log names the packets. It never holds keys or message text.</source>
        <translation>不会悄然丢弃任何数据包：每种原因都在此计数，日志会列出这些数据包。日志从不包含密钥或消息文本。</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SettingsPage</name>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>请选择 %1 到 %2 之间的数字。</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SettingsPages</name>
    <message>
        <source>By a passphrase</source>
        <translation>使用口令</translation>
    </message>
    <message>
        <source>By the key store of this desktop</source>
        <translation>使用此桌面的密钥库</translation>
    </message>
    <message>
        <source>Only by the permissions of its file</source>
        <translation>仅靠文件权限</translation>
    </message>
    <message>
        <source>Asked for at every start. Nobody can open the profile without it.</source>
        <translation>每次启动时都会询问。没有口令，任何人都无法打开个人资料。</translation>
    </message>
    <message>
        <source>Opened together with your session on this computer.</source>
        <translation>随你在这台电脑上的会话一同打开。</translation>
    </message>
    <message>
        <source>Whoever can read your files can be you. A passphrase prevents that.</source>
        <translation>能读取你文件的人就能冒充你。设置口令可以防止这种情况。</translation>
    </message>
    <message>
        <source>Profile &amp; identity</source>
        <translation>个人资料与身份</translation>
    </message>
    <message>
        <source>Who you are for others, and how that is kept.</source>
        <translation>你在他人眼中的身份，以及如何保管它。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名称</translation>
    </message>
    <message>
        <source>Shown in this window only</source>
        <translation>仅在此窗口中显示</translation>
    </message>
    <message>
        <source>Your fingerprint</source>
        <translation>你的指纹</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Kept until the end of the program</source>
        <translation>保留到程序结束</translation>
    </message>
    <message>
        <source>Nothing is written to disk</source>
        <translation>不会向磁盘写入任何内容</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Back up the identity</source>
        <translation>备份身份</translation>
    </message>
    <message>
        <source>A file with a passphrase of its own. With it you can be yourself on another computer; contacts and messages are not in it.</source>
        <translation>一个有独立口令的文件。用它可以在另一台电脑上使用你的身份；不包含联系人和消息。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export identity</source>
        <translation>导出身份</translation>
    </message>
    <message>
        <source>Be somebody you were before</source>
        <translation>恢复以前的身份</translation>
    </message>
    <message>
        <source>Takes an exported identity for a new profile; this one stays as it is.</source>
        <translation>将导出的身份用于新的个人资料；当前的保持不变。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import identity</source>
        <translation>导入身份</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>How contacts find and reach this computer.</source>
        <translation>联系人如何找到并连接这台电脑。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP 端口</translation>
    </message>
    <message>
        <source>Contacts reach you here. A change takes effect at once.</source>
        <translation>联系人通过此端口连接你。更改立即生效。</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>最大数据包 (MTU)</translation>
    </message>
    <message>
        <source>Smaller if packets get lost on the way, as in a VPN</source>
        <translation>如果数据包在途中丢失（例如使用 VPN 时），请调小</translation>
    </message>
    <message>
        <source>As the network says</source>
        <translation>由网络决定</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>没有接口</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>What leaves this computer, and what stays on it.</source>
        <translation>哪些内容会离开这台电脑，哪些会留下。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Messages without encryption</source>
        <translation>未加密消息</translation>
    </message>
    <message>
        <source>Only programs of the older protocol without a key need this. The button then reads “Send unencrypted”, and every such message is marked.</source>
        <translation>仅没有密钥的旧协议程序需要此项。此时按钮显示“不加密发送”，且每条此类消息都会标记。</translation>
    </message>
    <message>
        <source>Never send</source>
        <translation>从不发送</translation>
    </message>
    <message>
        <source>Ask once for each contact</source>
        <translation>对每个联系人询问一次</translation>
    </message>
    <message>
        <source>What your contacts see</source>
        <translation>联系人能看到什么</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>已读回执</translation>
    </message>
    <message>
        <source>Contacts learn when you have read a message.</source>
        <translation>联系人会知道你何时阅读了消息。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Text in notifications</source>
        <translation>通知中显示文本</translation>
    </message>
    <message>
        <source>If off: “New message”, without the text</source>
        <translation>关闭时：仅显示“新消息”，不含文本</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>保留消息</translation>
    </message>
    <message>
        <source>Older messages are deleted here, not from your contact’s</source>
        <translation>较旧的消息会在此处删除，不会从联系人那里删除</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>Ask for the passphrase after a time without input</source>
        <translation>一段时间无操作后要求输入口令</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>5 分钟后</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>30 分钟后</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>How you learn of a new message.</source>
        <translation>你如何得知新消息。</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Through the desktop, while the chat is not in sight. Muted contacts never do.</source>
        <translation>聊天不在视野内时，通过桌面通知。已静音的联系人从不通知。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Stay reachable when the window is closed</source>
        <translation>窗口关闭后保持可联系</translation>
    </message>
    <message>
        <source>The icon in the tray opens it again. If off, closing it quits.</source>
        <translation>可通过托盘图标重新打开。如果关闭此项，关闭窗口即退出。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation>窗口的外观。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>100 % is the size of the desktop. Also: Ctrl and + or -</source>
        <translation>100 % 为桌面的大小。也可用：Ctrl 加 + 或 -</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>联系人列表</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Show *bold*, _italic_ and `code`</source>
        <translation>显示 *粗体*、_斜体_ 和 `代码`</translation>
    </message>
    <message>
        <source>The text itself is not changed</source>
        <translation>文本本身不会改变</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Rarely needed.</source>
        <translation>很少需要。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Messages accepted from a contact</source>
        <translation>每个联系人可接收的消息数</translation>
    </message>
    <message>
        <source>A second. What comes above it is refused and counted.</source>
        <translation>每秒。超出的会被拒绝并计数。</translation>
    </message>
    <message>
        <source>Lifetime of a key with older programs</source>
        <translation>与旧版程序的密钥有效期</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>以秒为单位</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the log keeps</source>
        <translation>日志保留的内容</translation>
    </message>
    <message>
        <source>Never keys, never the text of messages</source>
        <translation>绝不包含密钥，绝不包含消息文本</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生的事件</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Send a message with</source>
        <translation>发送消息的按键</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>While it is locked</source>
        <translation>锁定期间</translation>
    </message>
    <message>
        <source>Offline no key is left in the memory of this computer, and nothing arrives. What old programs send meanwhile is lost.</source>
        <translation>离线时，本计算机的内存中不保留任何密钥，也收不到任何消息。旧版程序在此期间发送的内容会丢失。</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>保持连接</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Beside IPv4. If off, contacts with an IPv6 address can not be reached.</source>
        <translation>与 IPv4 并用。关闭后无法连接使用 IPv6 地址的联系人。</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Step by step, and what can be done where it fails</source>
        <translation>逐步检查，并提示失败时该怎么办</translation>
    </message>
    <message>
        <source>Test connection…</source>
        <translation>测试连接…</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>No setting has this</source>
        <translation>没有包含此内容的设置</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::StatusStrip</name>
    <message>
        <source>%1 · port %2</source>
        <translation>%1 · 端口 %2</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>无地址</translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>协议 %1</translation>
    </message>
    <message>
        <source>Network status</source>
        <translation>网络状态</translation>
    </message>
    <message>
        <source>Sent %1, received %2</source>
        <translation>已发送 %1，已接收 %2</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::VerifyDialog</name>
    <message>
        <source>Clear verification</source>
        <translation>清除验证</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>比对方式</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy safety number</source>
        <translation>复制安全码</translation>
    </message>
    <message>
        <source>Does it look the same on the other device?</source>
        <translation>在另一台设备上看起来一样吗？</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>They do not match</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>they read, you compare</source>
        <translation>对方朗读，你比对</translation>
    </message>
    <message>
        <source>you read, they compare</source>
        <translation>你朗读，对方比对</translation>
    </message>
    <message>
        <source>%1’s words</source>
        <translation>%1 的单词</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>你的单词</translation>
    </message>
    <message>
        <source>%1’s number</source>
        <translation>%1 的安全码</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>你的安全码</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::Words</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>正在交换密钥</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>无法联系</translation>
    </message>
    <message>
        <source>Unreachable since %1</source>
        <translation>自 %1 起无法联系</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>密钥已更改</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Older program, protocol 2</source>
        <translation>旧版程序，协议 2</translation>
    </message>
    <message>
        <source>Older program, protocol 2, anonymous sender</source>
        <translation>旧版程序，协议 2，匿名发送者</translation>
    </message>
    <message>
        <source>Vaultgram</source>
        <translation>Vaultgram</translation>
    </message>
    <message>
        <source>Older program, identity cannot be verified</source>
        <translation>旧版程序，无法验证身份</translation>
    </message>
    <message>
        <source>Vaultgram, key %1</source>
        <translation>Vaultgram，密钥 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 % loss</source>
        <translation>丢包 %1 %</translation>
    </message>
    <message>
        <source>older program, protocol 2</source>
        <translation>旧版程序，协议 2</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Encrypted, sender not authenticated</source>
        <translation>已加密，发送者未经认证</translation>
    </message>
    <message>
        <source>Encrypted, identity cannot be verified</source>
        <translation>已加密，无法验证身份</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>发送者未经证实</translation>
    </message>
    <message>
        <source>Not verifiable</source>
        <translation>无法验证</translation>
    </message>
    <message>
        <source>Blocked: nothing is sent, nothing is accepted</source>
        <translation>已屏蔽：不发送，也不接受任何内容</translation>
    </message>
    <message>
        <source>Encrypted with a changed key</source>
        <translation>已用更改后的密钥加密</translation>
    </message>
    <message>
        <source>Messages wait until keys are exchanged</source>
        <translation>消息将等到密钥交换后发送</translation>
    </message>
    <message>
        <source>Anyone on the network can read these messages</source>
        <translation>网络上的任何人都能读取这些消息</translation>
    </message>
    <message>
        <source>Nobody else can read what is sent, but anyone could have sent what arrives</source>
        <translation>其他人无法读取发出的内容，但收到的内容可能来自任何人</translation>
    </message>
    <message>
        <source>Nobody else can read along, but an older program has no identity to compare</source>
        <translation>其他人无法窃读，但旧版程序没有可比对的身份</translation>
    </message>
    <message>
        <source>Encrypted, verified contact</source>
        <translation>已加密，联系人已验证</translation>
    </message>
    <message>
        <source>Encrypted, not verified</source>
        <translation>已加密，未验证</translation>
    </message>
    <message>
        <source>Waiting for %1 to come online</source>
        <translation>正在等待 %1 上线</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sent, not yet received by %1</source>
        <translation>已发送，%1 尚未收到</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>%1 已收到</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>%1 已读</translation>
    </message>
    <message>
        <source>This message was not delivered to %1</source>
        <translation>此消息未送达 %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>无法工作</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n 条未读消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>暂无数据</translation>
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
        <translation>消息会等到 %1 连接</translation>
    </message>
    <message>
        <source>Held until you decide about the new safety number</source>
        <translation>在您对新的安全码作出决定之前暂扣</translation>
    </message>
    <message>
        <source>Not sent yet, no key is known</source>
        <translation>尚未发送，没有已知的密钥</translation>
    </message>
    <message>
        <source>Sent, this peer gives no receipts</source>
        <translation>已发送，对方不提供回执</translation>
    </message>
</context>
</TS>
