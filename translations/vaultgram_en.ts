<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Bubble</name>
    <message numerus="yes">
        <source>%n message(s) held. They go out when you accept the new safety number.</source>
        <translation>
            <numerusform>%n message is held. It goes out when you accept the new safety number.</numerusform>
            <numerusform>%n messages are held. They go out when you accept the new safety number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::BadgeTabs</name>
    <message numerus="yes">
        <source>%n warning(s) in the last 5 minutes</source>
        <translation>
            <numerusform>%n warning in the last 5 minutes</numerusform>
            <numerusform>%n warnings in the last 5 minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ConnectionTestWords</name>
    <message numerus="yes">
        <source>%n packet(s) in the last 5 minutes came faster than the limit and were refused.</source>
        <translation>
            <numerusform>%n packet in the last 5 minutes came faster than the limit and was refused.</numerusform>
            <numerusform>%n packets in the last 5 minutes came faster than the limit and were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting, safe on this computer</source>
        <translation>
            <numerusform>%n message waiting, safe on this computer</numerusform>
            <numerusform>%n messages waiting, safe on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) sent</source>
        <translation>
            <numerusform>%n packet sent</numerusform>
            <numerusform>%n packets sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) came from them</source>
        <translation>
            <numerusform>%n packet came from them</numerusform>
            <numerusform>%n packets came from them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::ContactTotalsModel</name>
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
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verified</numerusform>
            <numerusform>%n verified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardCards</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed</source>
        <translation>
            <numerusform>%n key changed</numerusform>
            <numerusform>%n keys changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n contact(s)</source>
        <translation>
            <numerusform>with %n contact</numerusform>
            <numerusform>with %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n contact(s) · set it</source>
        <translation>
            <numerusform>of %n contact · set it</numerusform>
            <numerusform>of %n contacts · set it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::DashboardCharts</name>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n packet</numerusform>
            <numerusform>%n packets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), mean</source>
        <translation>
            <numerusform>%n other, mean</numerusform>
            <numerusform>%n others, mean</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::FirstStart</name>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>At least %n character, please.</numerusform>
            <numerusform>At least %n characters, please.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::HitList</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::MainWindow</name>
    <message numerus="yes">
        <source>Delete %n message(s)?</source>
        <translation>
            <numerusform>Delete %n message?</numerusform>
            <numerusform>Delete %n messages?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::NoticeWords</name>
    <message numerus="yes">
        <source>The clock of %1 is %n s ahead of yours.</source>
        <translation>
            <numerusform>The clock of %1 is %n s ahead of yours.</numerusform>
            <numerusform>The clock of %1 is %n s ahead of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n s behind yours.</source>
        <translation>
            <numerusform>The clock of %1 is %n s behind yours.</numerusform>
            <numerusform>The clock of %1 is %n s behind yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>At least %n character, please.</numerusform>
            <numerusform>At least %n characters, please.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::SafetyWords</name>
    <message numerus="yes">
        <source>%n message(s) that wait would go out unencrypted.</source>
        <translation>
            <numerusform>%n message that waits would go out unencrypted.</numerusform>
            <numerusform>%n messages that wait would go out unencrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vaultgram::ui::Words</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
</context>
</TS>
