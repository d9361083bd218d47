// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/objectreader.h"

namespace shoptalk::sandbox {

namespace {

const json::object emptyObject;
const json::array emptyList;
const json::value emptyValue = json::object();

} // namespace

ObjectReader::ObjectReader(const json::value &value, std::string place, Problems &problems)
    : m_object(value.if_object())
    , m_place(std::move(place))
    , m_problems(&problems)
{
    if (m_object == nullptr) {
        m_object = &emptyObject;
        complain("is not an object");
    }
}

std::string ObjectReader::requiredText(std::string_view field)
{
    std::string found = text(field);
    if (found.empty())
        m_problems->push_back(placeOf(field) + " is missing");
    return found;
}

std::string ObjectReader::text(std::string_view field, std::string_view otherwise)
{
    const json::value *found = value(field);
    if (found == nullptr)
        return std::string(otherwise);
    if (found->is_string())
        return std::string(found->get_string());
    m_problems->push_back(placeOf(field) + " is not a text");
    return {};
}

bool ObjectReader::flag(std::string_view field, bool otherwise)
{
    const json::value *found = value(field);
    if (found == nullptr)
        return otherwise;
    if (found->is_bool())
        return found->get_bool();
    m_problems->push_back(placeOf(field) + " is neither true nor false");
    return otherwise;
}

std::vector<std::string> ObjectReader::texts(std::string_view field)
{
    std::vector<std::string> found;
    for (const json::value &item : list(field)) {
        if (item.is_string())
            found.emplace_back(item.get_string());
        else
            m_problems->push_back(placeOf(field) + " holds something other than texts");
    }
    return found;
}

const json::value &ObjectReader::requiredObject(std::string_view field)
{
    const json::value *found = value(field);
    if (found != nullptr && found->is_object())
        return *found;
    m_problems->push_back(placeOf(field) + " is missing");
    return emptyValue;
}

const json::value *ObjectReader::value(std::string_view field)
{
    m_asked.emplace(field);
    return m_object->if_contains(field);
}

const json::array &ObjectReader::list(std::string_view field)
{
    const json::value *found = value(field);
    if (found == nullptr)
        return emptyList;
    if (found->is_array())
        return found->get_array();
    m_problems->push_back(placeOf(field) + " is not a list");
    return emptyList;
}

const json::object &ObjectReader::object(std::string_view field)
{
    const json::value *found = value(field);
    if (found == nullptr)
        return emptyObject;
    if (found->is_object())
        return found->get_object();
    m_problems->push_back(placeOf(field) + " is not an object");
    return emptyObject;
}

json::object ObjectReader::rest()
{
    json::object remaining;
    for (const auto &[key, found] : *m_object) {
        if (m_asked.insert(std::string(key)).second)
            remaining[key] = found;
    }
    return remaining;
}

void ObjectReader::finish()
{
    for (const auto &[key, found] : *m_object) {
        if (!m_asked.contains(std::string_view(key)))
            m_problems->push_back(placeOf(key) + " is unknown");
    }
}

void ObjectReader::complain(std::string_view what)
{
    m_problems->push_back((m_place.empty() ? std::string("the scenario") : m_place) + " "
                          + std::string(what));
}

std::string ObjectReader::placeOf(std::string_view field) const
{
    return m_place.empty() ? std::string(field) : m_place + "." + std::string(field);
}

std::string ObjectReader::placeOf(std::string_view field, std::size_t index) const
{
    return placeOf(field) + "[" + std::to_string(index) + "]";
}

} // namespace shoptalk::sandbox
