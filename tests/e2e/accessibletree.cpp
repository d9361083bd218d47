// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"

#include "waiting.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk::e2e {

namespace {

constexpr auto connectionName = "accessibility"_L1;
constexpr auto registry = "org.a11y.atspi.Registry"_L1;
constexpr auto accessible = "org.a11y.atspi.Accessible";
constexpr auto properties = "org.freedesktop.DBus.Properties";
constexpr qsizetype maxRows = 30;
constexpr int focusable = 11; // AtspiStateType
constexpr int focused = 12;
constexpr int showing = 25;

QDBusConnection accessibilityBus()
{
    const QDBusMessage question = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                                 u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(question);
    return QDBusConnection::connectToBus(address.value(), connectionName);
}

quint64 stateBits(const QVariant &answer)
{
    const QList<uint> words = qdbus_cast<QList<uint>>(answer);
    return quint64(words.value(0)) | quint64(words.value(1)) << 32;
}

bool hasRows(const AccessibleNode &node)
{
    return node.role == "list"_L1 || node.role == "table"_L1;
}

} // namespace

bool AccessibleNode::isFocusable() const
{
    return states & 1ULL << focusable;
}

bool AccessibleNode::isFocused() const
{
    return states & 1ULL << focused;
}

bool AccessibleNode::isShowing() const
{
    return states & 1ULL << showing;
}

AccessibleTree::AccessibleTree(QString program)
    : m_program(std::move(program))
    , m_bus(accessibilityBus())
{
    m_bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this,
                  SLOT(takeState(QDBusMessage)));
    // Programs send only events that somebody listens to.
    QDBusMessage listen =
        QDBusMessage::createMethodCall(registry, u"/org/a11y/atspi/registry"_s, registry, u"RegisterEvent"_s);
    listen << u"object:state-changed"_s;
    m_bus.call(listen);
}

AccessibleTree::~AccessibleTree()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

bool AccessibleTree::isConnected() const
{
    return m_bus.isConnected();
}

QVariant AccessibleTree::ask(const AccessibleNode &node, const char *interface, const QString &method,
                             const QVariantList &arguments) const
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(node.service, node.path, QLatin1StringView(interface), method);
    question.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(question, QDBus::Block, support::patienceMs);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

AccessibleNode AccessibleTree::describe(AccessibleNode node) const
{
    const QVariant name = ask(node, properties, u"Get"_s, {QLatin1StringView(accessible), u"Name"_s});
    node.name = name.value<QDBusVariant>().variant().toString();
    node.role = ask(node, accessible, u"GetRoleName"_s).toString();
    node.states = stateBits(ask(node, accessible, u"GetState"_s));
    return node;
}

QList<AccessibleNode> AccessibleTree::childrenOf(const AccessibleNode &node) const
{
    QList<AccessibleNode> children;
    const QVariant answer = ask(node, accessible, u"GetChildren"_s);
    if (!answer.isValid())
        return children; // the object is gone
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        AccessibleNode child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        children << child;
    }
    list.endArray();
    return children;
}

void AccessibleTree::addShown(const AccessibleNode &node, QList<AccessibleNode> &all) const
{
    const QList<AccessibleNode> children = childrenOf(node);
    const qsizetype count = hasRows(node) ? std::min(children.size(), maxRows) : children.size();
    for (qsizetype i = 0; i < count; ++i) {
        const AccessibleNode child = describe(children.at(i));
        if (!child.isShowing()) // rows of a hidden list say that they are shown
            continue;
        all << child;
        addShown(child, all);
    }
}

QList<AccessibleNode> AccessibleTree::shown() const
{
    QList<AccessibleNode> all;
    const QList<AccessibleNode> programs =
        childrenOf({registry, u"/org/a11y/atspi/accessible/root"_s, {}, {}, 0});
    for (const AccessibleNode &each : programs) {
        if (describe(each).name == m_program)
            addShown(each, all);
    }
    return all;
}

std::optional<AccessibleNode>
AccessibleTree::waitWhere(const std::function<bool(const AccessibleNode &)> &isIt) const
{
    std::optional<AccessibleNode> found;
    support::waitUntil([&] {
        const QList<AccessibleNode> nodes = shown();
        const auto at = std::find_if(nodes.begin(), nodes.end(), isIt);
        if (at != nodes.end())
            found = *at;
        return found.has_value();
    });
    return found;
}

std::optional<AccessibleNode> AccessibleTree::waitFor(const QString &role, const QString &part) const
{
    return waitWhere(
        [&](const AccessibleNode &node) { return node.role == role && node.name.contains(part); });
}

std::optional<AccessibleNode> AccessibleTree::waitForNamed(const QString &role, const QString &name) const
{
    return waitWhere([&](const AccessibleNode &node) { return node.role == role && node.name == name; });
}

QStringList AccessibleTree::unnamedNow() const
{
    QStringList found;
    QString before;
    const QList<AccessibleNode> nodes = shown();
    for (const AccessibleNode &node : nodes) {
        if (node.isFocusable() && node.name.trimmed().isEmpty())
            found << u"%1 %2 behind “%3”"_s.arg(node.role, node.path, before);
        if (!node.name.isEmpty())
            before = node.name;
    }
    return found;
}

QStringList AccessibleTree::unnamed() const
{
    QStringList found;
    support::waitUntil([&] { return (found = unnamedNow()).isEmpty(); });
    return found;
}

QString AccessibleTree::described() const
{
    QStringList lines;
    const QList<AccessibleNode> nodes = shown();
    for (const AccessibleNode &node : nodes)
        lines << node.role + u": "_s + node.name;
    return lines.join(u'\n');
}

bool AccessibleTree::act(const AccessibleNode &node) const
{
    return ask(node, "org.a11y.atspi.Action", u"DoAction"_s, {0}).toBool();
}

bool AccessibleTree::write(const AccessibleNode &field, const QString &text) const
{
    return ask(field, "org.a11y.atspi.EditableText", u"SetTextContents"_s, {text}).toBool();
}

QString AccessibleTree::textOf(const AccessibleNode &field) const
{
    return ask(field, "org.a11y.atspi.Text", u"GetText"_s, {0, -1}).toString();
}

void AccessibleTree::takeState(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.value(0).toString() != "showing"_L1 || arguments.value(1).toInt() != 1)
        return;
    const AccessibleNode node = describe({message.service(), message.path(), {}, {}, 0});
    if (node.role == "notification"_L1 || node.role.startsWith("alert"_L1))
        m_announced << node.name;
}

} // namespace shoptalk::e2e
