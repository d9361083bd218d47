// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/grapherror.h"

#include <tl/expected.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::sandbox {

/// One name of a `fields` parameter, with its modifiers: `phone_numbers.limit(5){id,status}`.
struct FieldSelection {
    std::string name;
    std::optional<std::size_t> limit;
    std::string format = {}; ///< `qr_image_url.format(SVG)`
    std::vector<FieldSelection> children;
};

/// Reads a `fields` parameter. Error: 100 if it is not a list of fields.
tl::expected<std::vector<FieldSelection>, GraphError> parseFields(std::string_view text);

struct GraphNode;

/// A field whose value depends on its format, and which is given only if it is asked for.
struct GraphFormat {
    std::string name;
    std::string otherwise; ///< The format if none is named.
    /// Nothing if there is no such format.
    std::function<std::optional<std::string>(std::string_view format)> value;
};

/// A list of nodes that belongs to a node and can be requested as one of its fields.
struct GraphEdge {
    std::string name;
    std::function<std::vector<GraphNode>()> nodes;
};

/// An object of the Graph API.
struct GraphNode {
    std::string type; ///< Meta's name, which errors contain.
    json::object values; ///< Every field; null if it has no value at present.
    std::vector<std::string> ordinary; ///< The fields that are given by default.
    std::vector<GraphEdge> edges;
    std::vector<GraphFormat> formats = {};
};

/// The requested fields of a node; always includes the id if there is one. Error: 100, naming the field that
/// does not exist.
tl::expected<json::object, GraphError> select(const GraphNode &node,
                                              const std::vector<FieldSelection> &selection);

} // namespace shoptalk::sandbox
