#include "app/gui/single_instance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace vaultgram::gui;

class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondRaisesTheFirst();
    void withoutAFirstNobodyIsRaised();
    void aLongFolderHasAShortSocket();
    void whatAKilledProgramLeftIsTakenOver();
};

void SingleInstanceTest::theSecondRaisesTheFirst() {
    const QTemporaryDir folder;
    SingleInstance first;
    QVERIFY(first.listen(folder.path()));
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    bool answered = false;
    const std::unique_ptr<QThread> second(
        QThread::create([&] { answered = SingleInstance::raiseOther(folder.path()); }));
    second->start();
    QTRY_VERIFY(second->isFinished());
    QVERIFY(answered);
    QCOMPARE(raised.size(), 1);
}

void SingleInstanceTest::withoutAFirstNobodyIsRaised() {
    const QTemporaryDir folder;
    QVERIFY(!SingleInstance::raiseOther(folder.path()));
}

void SingleInstanceTest::aLongFolderHasAShortSocket() {
    const QString long_ = QStringLiteral("/") + QString(300, u'x');
    QVERIFY(SingleInstance::socketName(long_).toUtf8().size() < 108);
    QCOMPARE(SingleInstance::socketName(long_), SingleInstance::socketName(long_));
    QVERIFY(SingleInstance::socketName(long_) != SingleInstance::socketName(long_ + u'y'));
}

void SingleInstanceTest::whatAKilledProgramLeftIsTakenOver() {
    const QTemporaryDir folder;
    QFile left(SingleInstance::socketName(folder.path()));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    SingleInstance next;
    QVERIFY(next.listen(folder.path()));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
