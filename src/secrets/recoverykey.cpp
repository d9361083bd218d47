// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/recoverykey.h"

#include "crypto/digest.h"
#include "secrets/bytesof.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Source: Crockford's base 32.
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int keyBytes = 16;
constexpr int keySigns = 26; // 130 bits: two bits of the last character are always 0
constexpr int checkSigns = 2;
constexpr int groupSigns = 4;

int valueOf(QChar sign)
{
    const char letter = sign.toUpper().toLatin1();
    if (letter == 'O')
        return 0;
    if (letter == 'I' || letter == 'L')
        return 1;
    const QByteArrayView signs(alphabet);
    return letter == 0 ? -1 : int(signs.indexOf(letter));
}

/// The 10 bits of the last two characters.
int checkOf(const QByteArray &bytes)
{
    const crypto::Digest digest = crypto::sha256(bytesOf(bytes));
    return (std::to_integer<int>(digest[0]) << 2) | (std::to_integer<int>(digest[1]) >> 6);
}

/// `position`-th group of 5 bits, from the most significant one.
int fiveBits(const QByteArray &bytes, int position)
{
    int value = 0;
    for (int bit = position * 5; bit < position * 5 + 5; ++bit) {
        const bool isSet =
            bit < keyBytes * 8 && ((static_cast<uchar>(bytes.at(bit / 8)) >> (7 - bit % 8)) & 1) != 0;
        value = value * 2 + (isSet ? 1 : 0);
    }
    return value;
}

void setBits(QByteArray &bytes, int position, int value)
{
    for (int i = 0; i < 5; ++i) {
        const int bit = position * 5 + i;
        if (bit < keyBytes * 8 && ((value >> (4 - i)) & 1) != 0)
            bytes[bit / 8] = static_cast<char>(static_cast<uchar>(bytes.at(bit / 8)) | (1U << (7 - bit % 8)));
    }
}

} // namespace

RecoveryKey RecoveryKey::make()
{
    crypto::Bytes random = crypto::randomBytes(keyBytes);
    Secret bytes(QByteArray(reinterpret_cast<const char *>(random.data()), keyBytes));
    crypto::wipe(random);
    return RecoveryKey(std::move(bytes));
}

Result<RecoveryKey> RecoveryKey::read(const QString &typed)
{
    QList<int> values;
    for (const QChar sign : typed) {
        if (sign.isSpace() || sign == u'-' || sign.category() == QChar::Punctuation_Dash)
            continue;
        const int value = valueOf(sign);
        if (value < 0)
            return failure(Error::Kind::Malformed, Reason::RecoveryKeyMalformed);
        values << value;
    }
    if (values.size() != keySigns + checkSigns)
        return failure(Error::Kind::Malformed, Reason::RecoveryKeyMalformed);
    QByteArray bytes(keyBytes, '\0');
    for (int i = 0; i < keySigns; ++i)
        setBits(bytes, i, values.at(i));
    const bool endsRight = (values.at(keySigns - 1) & 3) == 0;
    const int check = values.at(keySigns) * 32 + values.at(keySigns + 1);
    values.fill(0);
    const bool isRight = endsRight && check == checkOf(bytes);
    RecoveryKey key{Secret(std::move(bytes))};
    if (!isRight)
        return failure(Error::Kind::Malformed, Reason::RecoveryKeyMistyped);
    return key;
}

Secret RecoveryKey::words() const
{
    QByteArray text;
    text.reserve(keySigns + checkSigns + 7);
    const int check = checkOf(m_bytes.bytes());
    for (int i = 0; i < keySigns + checkSigns; ++i) {
        if (i > 0 && i % groupSigns == 0)
            text.append('-');
        const int value = i < keySigns ? fiveBits(m_bytes.bytes(), i)
            : i == keySigns            ? check / 32
                                       : check % 32;
        text.append(alphabet[value]);
    }
    return Secret(std::move(text));
}

} // namespace shoptalk
