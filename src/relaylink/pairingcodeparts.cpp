// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/pairingcodeparts.h"

#include "crypto/bytes.h"

#include <QStringList>

namespace shoptalk {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base32
constexpr qsizetype codeLength = 8;
constexpr qsizetype secretLength = 20;
constexpr qsizetype groupLength = 4;

/// Converts to upper case, removes separators and reads easily confused letters as digits.
QString normalised(const QString &typed)
{
    QString text;
    for (QChar c : typed.toUpper()) {
        if (c == u'O')
            c = u'0';
        if (c == u'I' || c == u'L')
            c = u'1';
        if (c.isLetterOrNumber())
            text += c;
    }
    return text;
}

} // namespace

std::optional<PairingCodeParts> PairingCodeParts::parse(const QString &typed)
{
    const QString text = normalised(typed);
    if (text.size() != codeLength && text.size() != codeLength + secretLength)
        return std::nullopt;
    PairingCodeParts words;
    words.code = text.left(codeLength);
    words.handover = Secret(text.mid(codeLength).toLatin1());
    return words;
}

Secret newHandoverSecret()
{
    crypto::Bytes random = crypto::randomBytes(secretLength);
    QByteArray text;
    for (const std::byte byte : random)
        text += alphabet[std::to_integer<unsigned>(byte)
                         % 32]; // 256 is a multiple of 32, so all are equally likely
    crypto::wipe(random);
    return Secret(text);
}

QString shownPairingCode(const QString &code, const Secret &handover)
{
    const QString all = normalised(code) + QString::fromLatin1(handover.bytes());
    QStringList groups;
    for (qsizetype at = 0; at < all.size(); at += groupLength)
        groups << all.mid(at, groupLength);
    return groups.join(u'-');
}

} // namespace shoptalk
