#include "core/file_offer.h"

#include "core/file_name.h"
#include "core/limits.h"

#include <cassert>

namespace vaultgram {
namespace {

constexpr std::size_t offerHeadSize = 8 + FileHash::size + 1;

}  // namespace

Result<FileOffer> parseFileOffer(ByteView body) {
    if (body.size() < offerHeadSize || body.size() != offerHeadSize + body[offerHeadSize - 1])
        return fail(DropReason::X1Malformed);
    FileOffer offer;
    offer.size = integerAt(body.first(8));
    offer.hash = FileHash::from(body.subspan(8, FileHash::size));
    offer.name = textOf(body.subspan(offerHeadSize));
    if (offer.size > limits::fileSize) return fail(DropReason::OfferSize);
    if (!isSafeFileName(offer.name)) return fail(DropReason::OfferName);
    return offer;
}

void writeFileOffer(Bytes& to, const FileOffer& offer) {
    assert(offer.size <= limits::fileSize && isSafeFileName(offer.name));
    appendInteger(to, offer.size, 8);
    append(to, offer.hash.view());
    to.push_back(static_cast<std::uint8_t>(offer.name.size()));
    append(to, view(offer.name));
}

}  // namespace vaultgram
