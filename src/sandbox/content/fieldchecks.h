// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/grapherror.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// The characters, that is, code points, that a text may have.
struct TextLimits {
    std::size_t min = 1;
    std::size_t max = 0;
};

/// How many items a list may have.
struct ListLimits {
    std::size_t min = 1;
    std::size_t max = 0;
};

/// Checks the fields of a request one after the other and keeps the first problem. `place` is the path of an
/// object, "interactive.action", for the details of the error. Errors: 131008 for a missing field, 131009 for
/// a wrong value.
class FieldChecks {
public:
    /// The object in a field. If it is missing, gives an empty one and notes the problem.
    const json::object &object(const json::object &parent, std::string_view field, const std::string &place);
    /// The list in a field. If it is missing or has too few or too many items, gives an empty one.
    const json::array &list(const json::object &parent, std::string_view field, const std::string &place,
                            ListLimits limits);
    /// An item of a list as an object.
    const json::object &item(const json::value &value, const std::string &place);
    /// A text that has to be there.
    std::string text(const json::object &parent, std::string_view field, const std::string &place,
                     TextLimits limits);
    /// A text that may be missing.
    std::string optionalText(const json::object &parent, std::string_view field, const std::string &place,
                             TextLimits limits);
    /// An address that has to be there: http or https with a host, at most 2,000 characters.
    void webAddress(const json::object &parent, std::string_view field, const std::string &place);
    /// A text that has to be there and to be one of `allowed`. Gives it.
    std::string oneOf(const json::object &parent, std::string_view field, const std::string &place,
                      std::initializer_list<std::string_view> allowed);
    /// A number between `min` and `max` that has to be there; Meta also accepts it as text.
    void number(const json::object &parent, std::string_view field, const std::string &place, double min,
                double max);
    /// No other keys than these; code 100 otherwise.
    void onlyKeys(const json::object &object, const std::string &place,
                  std::initializer_list<std::string_view> allowed);

    void missing(const std::string &place);
    void invalid(const std::string &place, std::string_view why);
    void refuse(GraphError error);
    /// Takes over the problem of another check.
    void add(const std::optional<GraphError> &error);

    bool isFine() const { return !m_problem; }
    const std::optional<GraphError> &problem() const { return m_problem; }

private:
    std::optional<GraphError> m_problem;
};

/// "http://host…" or "https://host…" without spaces.
bool isHttpAddress(std::string_view text);

/// The number in a field, which may be text; nothing if it is neither.
std::optional<double> numberIn(const json::object &object, std::string_view field);

} // namespace shoptalk::sandbox
