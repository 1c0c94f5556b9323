#include "ui/widgets/fingerprint_box.h"

#include "ui/models/display_text.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>

namespace vaultgram::ui {
namespace {

constexpr int digitsOnALine = 32;

// Lines of eight groups, so that both people see the same picture.
QString inLines(const QString& hex) {
    QStringList lines;
    for (qsizetype i = 0; i < hex.size(); i += digitsOnALine) {
        lines += groupedInFours(hex.mid(i, digitsOnALine));
    }
    return lines.join(u'\n');
}

}  // namespace

FingerprintBox::FingerprintBox(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_text(plainLabel({}, this)),
      m_copy(makeButton(ButtonKind::Secondary, this)) {
    setProperty("card", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 12, 10);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignVCenter);
    m_text->setFont(theme.font(TextStyle::Mono));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Fingerprint"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy fingerprint"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(groupedInFours(m_hex)); });
}

void FingerprintBox::setFingerprint(const QString& hex, const QString& wordsIfEmpty) {
    m_hex = hex;
    m_text->setText(hex.isEmpty() ? wordsIfEmpty : inLines(hex));
    // A name alone would be read instead of the digits.
    m_text->setAccessibleName(tr("Fingerprint") + u' ' + m_text->text());
    m_copy->setEnabled(!hex.isEmpty());
}

}  // namespace vaultgram::ui
