#include "ui/widgets/fingerprint_box.h"

#include "ui/models/display_text.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>

namespace vaultgram::ui {
namespace {

constexpr int digitsOnALine = 32;
constexpr int digitsIfNarrow = 16;
constexpr int beforeCopy = 16;

// Lines of eight groups, so that both people see the same picture; of four if they must.
QString inLines(const QString& hex, int digits) {
    QStringList lines;
    for (qsizetype i = 0; i < hex.size(); i += digits) lines += groupedInFours(hex.mid(i, digits));
    return lines.join(u'\n');
}

int widthOfLine(const QFont& font, int digits) {
    return QFontMetrics(font).horizontalAdvance(groupedInFours(QString(digits, u'0'))) + 2;
}

}  // namespace

FingerprintBox::FingerprintBox(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_digits(digitsOnALine),
      m_text(plainLabel({}, this)),
      m_copy(makeButton(ButtonKind::Secondary, this)) {
    setProperty("card", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 12, 10);
    row->setSpacing(beforeCopy);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignVCenter);
    m_text->setFont(theme.font(TextStyle::Mono));
    m_text->setMinimumWidth(widthOfLine(m_text->font(), digitsIfNarrow));
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
    m_text->setText(hex.isEmpty() ? wordsIfEmpty : inLines(hex, m_digits));
    // A name alone would be read instead of the digits.
    m_text->setAccessibleName(tr("Fingerprint") + u' ' + m_text->text());
    m_copy->setEnabled(!hex.isEmpty());
}

void FingerprintBox::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    const QMargins margins = layout()->contentsMargins();
    const int room =
        width() - margins.left() - margins.right() - m_copy->sizeHint().width() - beforeCopy;
    const int digits =
        widthOfLine(m_text->font(), digitsOnALine) <= room ? digitsOnALine : digitsIfNarrow;
    if (digits == m_digits) return;
    m_digits = digits;
    if (!m_hex.isEmpty()) setFingerprint(m_hex, {});
}

}  // namespace vaultgram::ui
