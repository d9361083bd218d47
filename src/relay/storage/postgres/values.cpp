// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/values.h"

namespace shoptalk::relay::postgres {

namespace {

constexpr std::int32_t byteaType = 17;
constexpr std::int32_t bigintType = 20;
constexpr std::int32_t textType = 25;

template <class Integer>
void appendBigEndian(std::string &to, Integer value)
{
    for (int shift = static_cast<int>(sizeof(Integer)) * 8 - 8; shift >= 0; shift -= 8)
        to.push_back(static_cast<char>((static_cast<std::uint64_t>(value) >> shift) & 0xffU));
}

std::string binary(std::int64_t value)
{
    std::string bytes;
    appendBigEndian(bytes, value);
    return bytes;
}

/// The head of an array of one dimension.
std::string arrayHead(std::int32_t type, std::size_t size, bool hasNulls)
{
    std::string head;
    appendBigEndian(head, std::int32_t{size > 0 ? 1 : 0});
    appendBigEndian(head, std::int32_t{hasNulls ? 1 : 0});
    appendBigEndian(head, type);
    if (size == 0)
        return head;
    appendBigEndian(head, static_cast<std::int32_t>(size));
    appendBigEndian(head, std::int32_t{1});
    return head;
}

void appendElement(std::string &to, std::string_view bytes)
{
    appendBigEndian(to, static_cast<std::int32_t>(bytes.size()));
    to.append(bytes);
}

std::string_view asView(crypto::BytesView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

} // namespace

void Values::add(std::int64_t value)
{
    m_values.emplace_back(binary(value));
}

void Values::add(std::string_view text)
{
    m_values.emplace_back(std::string(text));
}

void Values::add(crypto::BytesView bytes)
{
    m_values.emplace_back(std::string(asView(bytes)));
}

void Values::add(std::nullopt_t)
{
    m_values.emplace_back(std::nullopt);
}

void Values::add(const std::vector<std::int64_t> &values)
{
    std::string array = arrayHead(bigintType, values.size(), false);
    for (const std::int64_t value : values)
        appendElement(array, binary(value));
    m_values.emplace_back(std::move(array));
}

void Values::add(const std::vector<std::string> &texts)
{
    std::string array = arrayHead(textType, texts.size(), false);
    for (const std::string &text : texts)
        appendElement(array, text);
    m_values.emplace_back(std::move(array));
}

void Values::add(const std::vector<std::optional<std::string>> &texts)
{
    std::string array = arrayHead(textType, texts.size(), true);
    for (const std::optional<std::string> &text : texts) {
        if (text)
            appendElement(array, *text);
        else
            appendBigEndian(array, std::int32_t{-1});
    }
    m_values.emplace_back(std::move(array));
}

void Values::add(const std::vector<crypto::Bytes> &values)
{
    std::string array = arrayHead(byteaType, values.size(), false);
    for (const crypto::Bytes &value : values)
        appendElement(array, asView(value));
    m_values.emplace_back(std::move(array));
}

std::vector<const char *> Values::pointers() const
{
    std::vector<const char *> pointers;
    pointers.reserve(m_values.size());
    for (const std::optional<std::string> &value : m_values)
        pointers.push_back(value ? value->data() : nullptr);
    return pointers;
}

std::vector<int> Values::lengths() const
{
    std::vector<int> lengths;
    lengths.reserve(m_values.size());
    for (const std::optional<std::string> &value : m_values)
        lengths.push_back(value ? static_cast<int>(value->size()) : 0);
    return lengths;
}

std::vector<int> Values::formats() const
{
    return std::vector<int>(m_values.size(), 1);
}

} // namespace shoptalk::relay::postgres
