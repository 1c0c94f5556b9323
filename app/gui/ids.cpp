#include "app/gui/ids.h"

namespace vaultgram::gui {

QString idOf(ContactId contact) {
    return QString::number(static_cast<qint64>(contact));
}

ContactId contactOf(const QString& id) {
    return ContactId{id.toLongLong()};
}

QString idOf(const MsgId& message) {
    const QByteArray raw(reinterpret_cast<const char*>(message.data()), MsgId::size);
    return QString::fromLatin1(raw.toHex());
}

std::optional<MsgId> messageOf(const QString& id) {
    const QByteArray raw = QByteArray::fromHex(id.toLatin1());
    if (raw.size() != static_cast<qsizetype>(MsgId::size)) return {};
    return MsgId::from({reinterpret_cast<const std::uint8_t*>(raw.constData()), MsgId::size});
}

}  // namespace vaultgram::gui
