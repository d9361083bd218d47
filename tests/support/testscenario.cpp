// SPDX-License-Identifier: GPL-3.0-or-later
#include "testscenario.h"

#include "sourcejson.h"

using namespace Qt::StringLiterals;

namespace shoptalk::support {

QJsonObject smallScenarioWith(const QJsonArray &templates)
{
    QJsonObject scenario = sourceJson(u"/resources/scenarios/small.json"_s).object();
    QJsonArray businesses = scenario.value("businesses"_L1).toArray();
    QJsonObject shop = businesses.at(0).toObject();
    QJsonArray accounts = shop.value("owned_whatsapp_business_accounts"_L1).toArray();
    QJsonObject account = accounts.at(0).toObject();
    account.insert("message_templates"_L1, templates);
    accounts.replace(0, account);
    shop.insert("owned_whatsapp_business_accounts"_L1, accounts);
    businesses.replace(0, shop);
    scenario.insert("businesses"_L1, businesses);
    return scenario;
}

QJsonArray sampleTemplates()
{
    return sourceJson(u"/tests/e2e/templates.json"_s).array();
}

QString writeScenario(const QString &folder, const QJsonObject &scenario)
{
    QFile written(folder + u"/scenario.json"_s);
    if (!written.open(QIODevice::WriteOnly) || written.write(QJsonDocument(scenario).toJson()) < 0)
        qFatal("the scenario can't be written");
    QFile::link(QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/media"), folder + u"/media"_s);
    return written.fileName();
}

} // namespace shoptalk::support
