// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"
#include "graph/incomingmessage.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

extern const ContentCodec unknownCodec;
extern const ContentCodec unsupportedCodec;

namespace {

/// Of the codecs that claim the item, the one that is asked first.
const ContentCodec &codecOf(const QJsonObject &item)
{
    const ContentCodec *found = &unknownCodec;
    for (const ContentCodec *codec : contentCodecs()) {
        if (codec->precedence < found->precedence && codec->claims(item))
            found = codec;
    }
    return *found;
}

} // namespace

MessageContent contentIn(const QJsonObject &item)
{
    const ContentCodec &codec = codecOf(item);
    const bool isRefused =
        &codec == &unknownCodec && failureIn(item).meta; // a kind that Meta does not pass on
    if (!isRefused && (!codec.isReadable || codec.isReadable(item)))
        return codec.read(item);
    return item.contains("errors"_L1) ? unsupportedCodec.read(item) : unknownCodec.read(item);
}

std::optional<QJsonObject> payloadOf(const MessageContent &content)
{
    for (const ContentCodec *codec : contentCodecs()) {
        if (codec->alternative == content.index())
            return codec->write ? codec->write(content) : std::nullopt;
    }
    return std::nullopt;
}

MessageContext contextIn(const QJsonObject &item)
{
    const QJsonObject context = objectAt(item, "context"_L1);
    const QJsonObject product = objectAt(context, "referred_product"_L1);
    MessageContext all;
    all.quoted = Wamid(idIn(context, "id"_L1));
    all.isForwardedOften = flagOf(context.value("frequently_forwarded"_L1));
    all.isForwarded = all.isForwardedOften || flagOf(context.value("forwarded"_L1));
    all.productId = idIn(product, "product_retailer_id"_L1);
    all.catalogId = idIn(product, "catalog_id"_L1);
    return all;
}

AdReferral referralIn(const QJsonObject &item)
{
    const QJsonObject referral = objectAt(item, "referral"_L1);
    AdReferral ad;
    ad.sourceUrl = webAddressIn(referral, "source_url"_L1);
    ad.sourceId = idIn(referral, "source_id"_L1);
    ad.sourceType = referral.value("source_type"_L1).toString();
    ad.headline = titleIn(referral, "headline"_L1);
    ad.body = titleIn(referral, "body"_L1);
    ad.clickId = idIn(referral, "ctwa_clid"_L1);
    return ad;
}

} // namespace shoptalk
