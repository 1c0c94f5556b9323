#include "ui/widgets/link_question.h"

#include "ui/models/display_text.h"
#include "ui/models/text_spans.h"

#include <QApplication>
#include <QClipboard>

namespace vaultgram::ui {
namespace {

constexpr int lineLength = 48;  // characters of an address before it is broken

QString addressInLines(const QString& address) {
    QStringList lines;
    for (qsizetype i = 0; i < address.size(); i += lineLength) lines += address.mid(i, lineLength);
    return lines.join(u'\n');
}

}  // namespace

LinkQuestion::LinkQuestion(const Theme& theme, const QUrl& address, LinkOpener open,
                           QWidget* parent)
    : Question(theme,
               {tr("Open address"), tr("Open this address in the browser?"),
                addressInLines(writtenAddress(address)), tr("Do not open"), tr("Open")},
               parent) {
    setHarmless();
    connect(this, &Question::acted, this, [address, open = std::move(open)] {
        if (open) open(address);
    });
    connect(addAnswer(tr("Copy address")), &QPushButton::clicked, this,
            [address] { QApplication::clipboard()->setText(writtenAddress(address)); });
}

}  // namespace vaultgram::ui
