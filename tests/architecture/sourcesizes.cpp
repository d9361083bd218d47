// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcesizes.h"

#include "sourcetext.h"

#include <algorithm>
#include <cctype>
#include <regex>

namespace shoptalk::architecture {

namespace {

enum class Block { Namespace, Class, Function, Other };

struct Scope {
    Block block = Block::Other;
    Measured measured;
    bool isStruct = false;
    bool isPublic = false; ///< Access of the members that follow in a class.
    std::string type = {}; ///< Of the last variable of a class.
};

/// Walks over the braces of a text. A statement is what stands between `;`, `{` and `}`.
class Walk {
public:
    explicit Walk(std::string_view source)
        : m_text(withoutLiterals(source))
    {
    }

    void run()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\n')
                ++m_line;
            step(m_text[m_at]);
        }
    }

    std::vector<Measured> functions;
    std::vector<Measured> classes;

private:
    void step(char c)
    {
        if (c == '#' && m_statement.empty()) {
            skipDirective();
            return;
        }
        m_parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (m_parentheses == 0 && c == '{')
            open();
        else if (m_parentheses == 0 && c == '}')
            close();
        else if (m_parentheses == 0 && c == ';')
            endStatement();
        else if (m_parentheses == 0 && c == ':' && isLabel())
            readLabel();
        else
            append(c);
    }

    void append(char c)
    {
        static const std::regex macro(R"(^[A-Z][A-Z_]+( *\([^()]*\))? *$)");
        if (c == '\n' && m_parentheses == 0 && !isInCode() && std::regex_match(m_statement, macro)) {
            m_statement.clear(); // A macro that needs no semicolon, such as Q_LOGGING_CATEGORY or Q_PROPERTY.
            return;
        }
        const bool isSpace = std::isspace(static_cast<unsigned char>(c)) != 0;
        if (m_statement.empty() && isSpace)
            return;
        if (m_statement.empty())
            m_statementLine = m_line;
        m_statement += isSpace ? ' ' : c;
    }

    void skipDirective()
    {
        while (m_at < m_text.size() && m_text[m_at] != '\n')
            ++m_at;
        ++m_line;
    }

    Block enclosing() const { return m_scopes.empty() ? Block::Namespace : m_scopes.back().block; }

    bool isInCode() const
    {
        return std::ranges::any_of(m_scopes, [](const Scope &scope) {
            return scope.block == Block::Function || scope.block == Block::Other;
        });
    }

    Block blockThatOpens() const
    {
        static const std::regex aNamespace(R"(^(inline )?(namespace\b|extern\b *$).*)");
        static const std::regex aClass(R"(^(template *<.*> *)?(class|struct|union)\b.*)");
        static const std::regex anInitialiser(R"(^[^(]*[^=!<>]= *$|^[^()]*$)");
        if (isInCode())
            return Block::Other;
        if (std::regex_match(m_statement, aNamespace))
            return Block::Namespace;
        if (std::regex_match(m_statement, aClass) && m_statement.find('(') == std::string::npos)
            return Block::Class;
        // A function's brace has a space before it, that of a member's initialiser has none.
        const bool isMemberInitialiser =
            m_at > 0 && std::isspace(static_cast<unsigned char>(m_text[m_at - 1])) == 0;
        if (isMemberInitialiser || isVariable() || std::regex_match(m_statement, anInitialiser))
            return Block::Other;
        return Block::Function;
    }

    /// `auto f = [](int a) {`: a `=` before any parenthesis that is neither part of an operator's name nor
    /// the default of a template's parameter.
    bool isVariable() const
    {
        const std::size_t begin = endOfTemplateHead();
        const std::size_t equals = m_statement.find('=', begin);
        return equals < m_statement.find('(', begin) && m_statement.find("operator", begin) > equals;
    }

    std::size_t endOfTemplateHead() const
    {
        if (!m_statement.starts_with("template"))
            return 0;
        int depth = 0;
        for (std::size_t i = m_statement.find('<'); i < m_statement.size(); ++i) {
            depth += m_statement[i] == '<' ? 1 : m_statement[i] == '>' ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }
        return 0;
    }

    void open()
    {
        Scope scope;
        scope.block = blockThatOpens();
        scope.measured.name = scope.block == Block::Function || scope.block == Block::Class ? nameOf() : "";
        scope.measured.line = m_statementLine;
        scope.isStruct = scope.block == Block::Class && m_statement.find("class ") == std::string::npos;
        scope.isPublic = scope.isStruct;
        m_scopes.push_back(scope);
        if (scope.block != Block::Other)
            m_statement.clear();
        else
            append('{');
    }

    void close()
    {
        if (m_scopes.empty())
            return;
        Scope scope = m_scopes.back();
        m_scopes.pop_back();
        if (scope.block == Block::Other) {
            append('}');
            return;
        }
        if (scope.block == Block::Function) {
            scope.measured.size = m_line - scope.measured.line + 1;
            functions.push_back(scope.measured);
            countMember(true);
        } else if (scope.block == Block::Class) {
            classes.push_back(scope.measured);
            m_isAfterClass = true;
        }
        m_statement.clear();
    }

    void endStatement()
    {
        static const std::regex noMember(
            R"(^(using|friend|typedef|static_assert|enum|class|struct|Q_[A-Z_]+\b(?!.*;)).*)");
        if (!m_isAfterClass && !m_statement.empty() && !std::regex_match(m_statement, noMember)
            && m_statement.find("= delete") == std::string::npos) {
            countMember(m_statement.find('(') != std::string::npos);
            if (enclosing() == Block::Class)
                countVariable();
        }
        m_isAfterClass = false;
        m_statement.clear();
    }

    void countMember(bool isFunction)
    {
        if (enclosing() == Block::Class && m_scopes.back().isPublic
            && (isFunction || !m_scopes.back().isStruct))
            ++m_scopes.back().measured.size;
    }

    /// Counts the statement if it is a variable of each object: `std::function<void(int)> m_f;` is one, in
    /// spite of its parentheses; a constant of the class is none.
    void countVariable()
    {
        static const std::regex arguments("<[^<>]*>");
        std::string plain = m_statement;
        for (std::string before; before != plain;) {
            before = plain;
            plain = std::regex_replace(plain, arguments, "");
        }
        plain.resize(std::min(plain.size(), plain.find_first_of("={")));
        if (plain.find('(') != std::string::npos || plain.starts_with("static ")
            || plain.starts_with("constexpr ") || plain.find("operator") != std::string::npos)
            return;
        Scope &scope = m_scopes.back();
        static const std::regex name(R"(\w+ *$)");
        const std::string type = std::regex_replace(plain, name, "");
        scope.measured.isTable = scope.measured.isTable && (scope.type.empty() || scope.type == type);
        scope.type = type;
        ++scope.measured.variables;
    }

    bool isLabel() const
    {
        static const std::regex label(
            R"(^(Q_OBJECT *|Q_GADGET *)*(public|protected|private|Q_SIGNALS|signals)( Q_SLOTS)? *$)");
        return enclosing() == Block::Class && std::regex_match(m_statement, label);
    }

    void readLabel()
    {
        m_scopes.back().isPublic = m_statement.find("public") != std::string::npos
            || m_statement.find("SIGNALS") != std::string::npos;
        m_statement.clear();
    }

    std::string nameOf() const
    {
        static const std::regex function(R"(([~\w:]+) *\()");
        static const std::regex aClass(R"((?:class|struct|union) (?:\w+\()?([\w:]+))");
        const std::string head = m_statement.substr(endOfTemplateHead());
        std::smatch found;
        if (std::regex_search(head, found, head.find('(') == std::string::npos ? aClass : function))
            return found[1];
        return head;
    }

    std::string m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_parentheses = 0;
    std::string m_statement;
    int m_statementLine = 1;
    bool m_isAfterClass = false;
    std::vector<Scope> m_scopes;
};

} // namespace

std::vector<Measured> functionsIn(std::string_view source)
{
    Walk walk(source);
    walk.run();
    return walk.functions;
}

std::vector<Measured> classesIn(std::string_view source)
{
    Walk walk(source);
    walk.run();
    return walk.classes;
}

} // namespace shoptalk::architecture
