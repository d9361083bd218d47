// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>

using namespace Qt::StringLiterals;

namespace shoptalk::e2e {

namespace {

constexpr auto connectionName = "accessibility"_L1;
constexpr auto registry = "org.a11y.atspi.Registry"_L1;
constexpr auto accessible = "org.a11y.atspi.Accessible"_L1;
constexpr auto eventInterface = "org.a11y.atspi.Event.Object"_L1;
constexpr int focusable = 11; // AtspiStateType
constexpr int showing = 25;

QDBusConnection accessibilityBus()
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                           u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(question);
    return QDBusConnection::connectToBus(address.value(), connectionName);
}

QList<AccessibleNode> references(const QVariant &answer)
{
    QList<AccessibleNode> nodes;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        AccessibleNode node;
        QDBusObjectPath path;
        list.beginStructure();
        list >> node.service >> path;
        list.endStructure();
        node.path = path.path();
        nodes << node;
    }
    list.endArray();
    return nodes;
}

quint64 stateBits(const QVariant &answer)
{
    const QList<uint> words = qdbus_cast<QList<uint>>(answer);
    return quint64(words.value(0)) | quint64(words.value(1)) << 32;
}

bool isList(const AccessibleNode &node)
{
    return node.role == "list"_L1 || node.role == "table"_L1;
}

} // namespace

bool AccessibleNode::isFocusable() const
{
    return states & 1ULL << focusable;
}

bool AccessibleNode::isShowing() const
{
    return states & 1ULL << showing;
}

AccessibleTree::AccessibleTree()
    : m_bus(accessibilityBus())
{
    m_bus.connect({}, {}, eventInterface, u"StateChanged"_s, this, SLOT(takeState(QDBusMessage)));
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

QVariant AccessibleTree::ask(const AccessibleNode &node, const QString &method) const
{
    const QDBusMessage answer =
        m_bus.call(QDBusMessage::createMethodCall(node.service, node.path, accessible, method));
    return answer.arguments().value(0);
}

QVariant AccessibleTree::property(const AccessibleNode &node, const QString &name) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(node.service, node.path,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << QString(accessible) << name;
    return m_bus.call(question).arguments().value(0).value<QDBusVariant>().variant();
}

AccessibleNode AccessibleTree::describe(AccessibleNode node) const
{
    node.name = property(node, u"Name"_s).toString();
    node.role = ask(node, u"GetRoleName"_s).toString();
    node.states = stateBits(ask(node, u"GetState"_s));
    return node;
}

QList<AccessibleNode> AccessibleTree::childrenOf(const AccessibleNode &node)
{
    QList<AccessibleNode> children = references(ask(node, u"GetChildren"_s));
    for (AccessibleNode &child : children)
        child = describe(child);
    return children;
}

void AccessibleTree::addBelow(const AccessibleNode &node, int maxRows, QList<AccessibleNode> &all)
{
    const QList<AccessibleNode> children = references(ask(node, u"GetChildren"_s));
    const qsizetype count = isList(node) ? std::min<qsizetype>(children.size(), maxRows) : children.size();
    for (qsizetype i = 0; i < count; ++i) {
        const AccessibleNode child = describe(children.at(i));
        all << child;
        addBelow(child, maxRows, all);
    }
}

QList<AccessibleNode> AccessibleTree::read(const QString &program, int maxRows)
{
    QList<AccessibleNode> all;
    AccessibleNode desktop;
    desktop.service = registry;
    desktop.path = u"/org/a11y/atspi/accessible/root"_s;
    const QList<AccessibleNode> programs = childrenOf(desktop);
    for (const AccessibleNode &each : programs) {
        if (each.name == program)
            addBelow(each, maxRows, all);
    }
    return all;
}

void AccessibleTree::focus(const AccessibleNode &node)
{
    m_bus.call(QDBusMessage::createMethodCall(node.service, node.path, u"org.a11y.atspi.Component"_s,
                                              u"GrabFocus"_s));
}

void AccessibleTree::takeState(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.value(0).toString() != "showing"_L1 || arguments.value(1).toInt() != 1)
        return;
    AccessibleNode node;
    node.service = message.service();
    node.path = message.path();
    node = describe(node);
    if (node.role == "notification"_L1 || node.role == "alert"_L1)
        m_announced << node.name;
}

} // namespace shoptalk::e2e
