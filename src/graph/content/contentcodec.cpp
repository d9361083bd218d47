// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"

#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

// Each is in the file of its name.
extern const ContentCodec textCodec;
extern const ContentCodec mediaCodec;
extern const ContentCodec locationCodec;
extern const ContentCodec contactsCodec;
extern const ContentCodec reactionCodec;
extern const ContentCodec interactiveCodec;
extern const ContentCodec interactiveReplyCodec;
extern const ContentCodec templateCodec;
extern const ContentCodec orderCodec;
extern const ContentCodec systemCodec;
extern const ContentCodec callCodec;
extern const ContentCodec unsupportedCodec;
extern const ContentCodec unknownCodec;

namespace {

const std::array allCodecs{&textCodec,
                           &mediaCodec,
                           &locationCodec,
                           &contactsCodec,
                           &reactionCodec,
                           &interactiveCodec,
                           &interactiveReplyCodec,
                           &templateCodec,
                           &orderCodec,
                           &systemCodec,
                           &callCodec,
                           &unsupportedCodec,
                           &unknownCodec};

} // namespace

std::span<const ContentCodec> contentCodecs()
{
    static const auto codecs = [] {
        std::array<ContentCodec, allCodecs.size()> copies{};
        std::transform(allCodecs.begin(), allCodecs.end(), copies.begin(),
                       [](auto *codec) { return *codec; });
        return copies;
    }();
    return codecs;
}

MessageContent contentIn(const QJsonObject &item)
{
    for (const ContentCodec &codec : contentCodecs()) {
        if (!codec.claims(item))
            continue;
        if (!codec.isReadable || codec.isReadable(item))
            return codec.read(item);
        return item.contains("errors"_L1) ? unsupportedCodec.read(item) : unknownCodec.read(item);
    }
    return UnknownContent{};
}

std::optional<QJsonObject> payloadOf(const MessageContent &content)
{
    for (const ContentCodec &codec : contentCodecs()) {
        if (codec.alternative == content.index())
            return codec.write ? codec.write(content) : std::nullopt;
    }
    return std::nullopt;
}

MessageContext contextIn(const QJsonObject &item)
{
    const QJsonObject context = objectAt(item, "context"_L1);
    const QJsonObject product = objectAt(context, "referred_product"_L1);
    MessageContext all;
    all.quoted = Wamid(context.value("id"_L1).toString());
    all.isForwardedOften = context.value("frequently_forwarded"_L1).toBool();
    all.isForwarded = all.isForwardedOften || context.value("forwarded"_L1).toBool();
    all.productId = product.value("product_retailer_id"_L1).toString();
    all.catalogId = product.value("catalog_id"_L1).toString();
    return all;
}

AdReferral referralIn(const QJsonObject &item)
{
    const QJsonObject referral = objectAt(item, "referral"_L1);
    AdReferral ad;
    ad.sourceUrl = webAddressIn(referral, "source_url"_L1);
    ad.sourceId = referral.value("source_id"_L1).toString();
    ad.sourceType = referral.value("source_type"_L1).toString();
    ad.headline = titleIn(referral, "headline"_L1);
    ad.body = titleIn(referral, "body"_L1);
    ad.clickId = referral.value("ctwa_clid"_L1).toString();
    return ad;
}

} // namespace shoptalk
