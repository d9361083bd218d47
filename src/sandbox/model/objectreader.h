// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/json.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::sandbox {

/// The problems of a scenario file, each with its place.
using Problems = std::vector<std::string>;

/// Reads one object of a scenario, field by field, and notes every problem: a missing field, a wrong type
/// and, at `finish`, a field that was never read.
class ObjectReader {
public:
    ObjectReader(const json::value &value, std::string place, Problems &problems);

    std::string requiredText(std::string_view field);
    std::string text(std::string_view field, std::string_view otherwise = {});
    bool flag(std::string_view field, bool otherwise);
    std::vector<std::string> texts(std::string_view field);
    /// The object in a field that must be there.
    const json::value &requiredObject(std::string_view field);
    /// The value, or null.
    const json::value *value(std::string_view field);
    /// The list, or an empty one.
    const json::array &list(std::string_view field);
    /// The object, or an empty one.
    const json::object &object(std::string_view field);
    bool has(std::string_view field) const { return m_object->contains(field); }

    /// All fields that were not read yet, which then count as read.
    json::object rest();
    void finish();

    void complain(std::string_view what);
    std::string placeOf(std::string_view field) const;
    std::string placeOf(std::string_view field, std::size_t index) const;
    Problems &problems() { return *m_problems; }

private:
    const json::object *m_object;
    std::string m_place;
    Problems *m_problems;
    std::set<std::string, std::less<>> m_asked;
};

} // namespace shoptalk::sandbox
