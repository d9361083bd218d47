// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretservice.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

/// Source: Secret Service API, type Secret.
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType = u"text/plain"_s;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

const QDBusObjectPath &loginCollection()
{
    static const QDBusObjectPath path(u"/org/freedesktop/secrets/collection/login"_s);
    return path;
}

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                          u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

} // namespace

bool isInDesktopSession()
{
    return qEnvironmentVariable("XDG_RUNTIME_DIR").startsWith(QDir::tempPath() + u'/')
        && !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
}

bool lockKeyring()
{
    const QVariant paths = QVariant::fromValue(QList<QDBusObjectPath>{loginCollection()});
    return call(u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {paths}).type() == QDBusMessage::ReplyMessage;
}

bool unlockKeyring()
{
    qDBusRegisterMetaType<WireSecret>();
    const QVariant nothing = QVariant::fromValue(QDBusVariant(QString()));
    const QDBusMessage opened =
        call(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s, {u"plain"_s, nothing});
    if (opened.arguments().size() != 2)
        return false;
    WireSecret password;
    password.session = opened.arguments().at(1).value<QDBusObjectPath>();
    password.value = "pw";
    return call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
                {QVariant::fromValue(loginCollection()), QVariant::fromValue(password)})
               .type()
        == QDBusMessage::ReplyMessage;
}

} // namespace shoptalk::test
