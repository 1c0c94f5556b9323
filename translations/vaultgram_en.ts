<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    <name>vaultgram::ui::StatisticsWords</name>
    <message numerus="yes">
        <source>to them %1, from them %2, %n waiting</source>
        <translation>
            <numerusform>to them %1, from them %2, %n waiting</numerusform>
            <numerusform>to them %1, from them %2, %n waiting</numerusform>
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
