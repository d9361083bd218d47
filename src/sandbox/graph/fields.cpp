// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/fields.h"

#include <algorithm>
#include <charconv>

namespace shoptalk::sandbox {

namespace {

/// A recursive descent over `name`, `.modifier(argument)` and `{children}`.
class FieldParser {
public:
    explicit FieldParser(std::string_view text)
        : m_rest(text)
    {
    }

    std::optional<std::vector<FieldSelection>> all()
    {
        auto list = fields();
        return list && m_rest.empty() ? list : std::nullopt;
    }

private:
    std::optional<std::vector<FieldSelection>> fields()
    {
        std::vector<FieldSelection> list;
        do {
            auto one = field();
            if (!one)
                return {};
            list.push_back(std::move(*one));
        } while (take(','));
        return list;
    }

    std::optional<FieldSelection> field()
    {
        FieldSelection selection;
        selection.name = name();
        if (selection.name.empty())
            return {};
        while (take('.')) {
            if (!modifier(selection))
                return {};
        }
        if (!take('{'))
            return selection;
        auto children = fields();
        if (!children || !take('}'))
            return {};
        selection.children = std::move(*children);
        return selection;
    }

    bool modifier(FieldSelection &selection)
    {
        const std::string kind = name();
        if (kind.empty() || !take('('))
            return false;
        const std::size_t end = m_rest.find(')');
        if (end == std::string_view::npos)
            return false;
        const std::string_view argument = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        if (kind == "format")
            selection.format = argument;
        if (kind != "limit")
            return true;
        std::size_t limit = 0;
        const auto [stop, problem] =
            std::from_chars(argument.data(), argument.data() + argument.size(), limit);
        selection.limit = limit;
        return problem == std::errc() && stop == argument.data() + argument.size();
    }

    std::string name()
    {
        skipSpaces();
        const auto isNamePart = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        };
        const auto end = std::ranges::find_if_not(m_rest, isNamePart);
        std::string found(m_rest.begin(), end);
        m_rest.remove_prefix(found.size());
        skipSpaces();
        return found;
    }

    bool take(char expected)
    {
        skipSpaces();
        if (m_rest.empty() || m_rest.front() != expected)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    void skipSpaces()
    {
        while (!m_rest.empty() && m_rest.front() == ' ')
            m_rest.remove_prefix(1);
    }

    std::string_view m_rest;
};

GraphError unknownField(std::string_view name, std::string_view type)
{
    return invalidParameter("Tried accessing nonexisting field (" + std::string(name) + ") on node type ("
                            + std::string(type) + ")");
}

tl::expected<json::value, GraphError> edgeValue(const GraphEdge &edge, const FieldSelection &selection)
{
    std::vector<GraphNode> nodes = edge.nodes();
    if (selection.limit && nodes.size() > *selection.limit)
        nodes.resize(*selection.limit);
    json::array data;
    for (const GraphNode &node : nodes) {
        auto item = select(node, selection.children);
        if (!item)
            return tl::unexpected(item.error());
        data.emplace_back(std::move(*item));
    }
    json::object list;
    list["data"] = std::move(data);
    return list;
}

/// The requested part of a field that is an object: `throughput{level}`. If the object has `data`, its
/// content is meant: `picture{url}`.
json::value trimmed(const json::value &value, const std::vector<FieldSelection> &children)
{
    if (children.empty() || !value.is_object())
        return value;
    json::object part;
    if (const json::object *data = objectIn(value.get_object(), "data")) {
        part["data"] = trimmed(*data, children);
        return part;
    }
    for (const FieldSelection &child : children) {
        if (const json::value *found = value.get_object().if_contains(child.name))
            part[child.name] = trimmed(*found, child.children);
    }
    return part;
}

const GraphFormat *formatNamed(const GraphNode &node, std::string_view name)
{
    const auto found = std::ranges::find(node.formats, name, &GraphFormat::name);
    return found != node.formats.end() ? &*found : nullptr;
}

} // namespace

tl::expected<std::vector<FieldSelection>, GraphError> parseFields(std::string_view text)
{
    if (text.empty())
        return std::vector<FieldSelection>();
    auto fields = FieldParser(text).all();
    if (!fields)
        return tl::unexpected(GraphError{.code = 2500, .message = "Syntax error in the fields parameter."});
    return std::move(*fields);
}

tl::expected<json::object, GraphError> select(const GraphNode &node,
                                              const std::vector<FieldSelection> &selection)
{
    std::vector<FieldSelection> asked = selection;
    if (asked.empty()) {
        for (const std::string &name : node.ordinary)
            asked.push_back(FieldSelection{name, {}, {}, {}});
    }
    json::object answer;
    for (const FieldSelection &field : asked) {
        if (const json::value *value = node.values.if_contains(field.name)) {
            if (!value->is_null())
                answer[field.name] = trimmed(*value, field.children);
            continue;
        }
        if (const auto *format = formatNamed(node, field.name); format != nullptr) {
            const auto value = format->value(field.format.empty() ? format->otherwise : field.format);
            if (!value)
                return tl::unexpected(invalidParameter("Invalid fields parameter: " + field.name
                                                       + " has no format " + field.format + "."));
            answer[field.name] = *value;
            continue;
        }
        const auto edge = std::ranges::find(node.edges, field.name, &GraphEdge::name);
        if (edge == node.edges.end())
            return tl::unexpected(unknownField(field.name, node.type));
        auto list = edgeValue(*edge, field);
        if (!list)
            return tl::unexpected(list.error());
        answer[field.name] = std::move(*list);
    }
    if (const json::value *id = node.values.if_contains("id"))
        answer["id"] = *id;
    return answer;
}

} // namespace shoptalk::sandbox
