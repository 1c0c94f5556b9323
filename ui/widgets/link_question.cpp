#include "ui/widgets/link_question.h"

#include "ui/models/display_text.h"
#include "ui/models/text_spans.h"
#include "ui/widgets/dialog_parts.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

namespace vaultgram::ui {
namespace {

constexpr int lineLength = 60;  // characters of an address before it is broken

QString addressInLines(const QString& address) {
    QStringList lines;
    for (qsizetype i = 0; i < address.size(); i += lineLength) lines += address.mid(i, lineLength);
    return lines.join(u'\n');
}

}  // namespace

LinkQuestion::LinkQuestion(const QUrl& address, LinkOpener open, QWidget* parent)
    : QMessageBox(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(NoIcon);
    setWindowTitle(tr("Open address"));
    setTextFormat(Qt::PlainText);
    setText(tr("Open this address in the browser?"));
    setPlainDetails(*this, addressInLines(writtenAddress(address)));
    setTextInteractionFlags(Qt::TextSelectableByMouse);  // by keyboard: "Copy address"
    QPushButton* keep = addButton(tr("Do not open"), RejectRole);
    QPushButton* copy = addButton(tr("Copy address"), ActionRole);
    m_open = addButton(tr("Open"), AcceptRole);
    setDefaultButton(keep);
    setEscapeButton(keep);
    connect(m_open, &QPushButton::clicked, this, [address, open = std::move(open)] {
        if (open) open(address);
    });
    connect(copy, &QPushButton::clicked, this,
            [address] { QApplication::clipboard()->setText(writtenAddress(address)); });
}

}  // namespace vaultgram::ui
