// SPDX-License-Identifier: GPL-3.0-or-later
// The alerts and the dashboard in packaging/relay/monitoring use only metrics that a real relay exports, and
// Prometheus' own tool accepts their queries.
#define BOOST_TEST_MODULE relay monitoring
#include "requests.h"
#include "runningrelay.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
namespace json = boost::json;

namespace {

const std::string folder = SHOPTALK_SOURCE_DIR "/packaging/relay/monitoring/";

std::string contentOf(const std::string &path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The metrics of a relay with everything switched on: each sample's name with its labels.
class Exported {
public:
    Exported()
    {
        const TemporaryFolder data;
        Settings settings = testSettings();
        settings.metricsAddress = "127.0.0.1";
        settings.databasePath = data.file("relay.db");
        settings.backup.folder = data.path();
        const RunningRelay relay(settings);
        std::istringstream page(get(relay.metricsUrl()).body);
        const std::regex sample(R"re(([a-z_]+)(?:\{([a-z]+)="([^"]*)"\})? .*)re");
        for (std::string line; std::getline(page, line);) {
            std::smatch match;
            if (line.starts_with('#') || !std::regex_match(line, match, sample))
                continue;
            m_labels[match[1]].insert({match[2], match[3]});
        }
    }
    bool has(const std::string &metric) const { return m_labels.contains(metric); }
    bool has(const std::string &metric, const std::string &label, const std::string &value) const
    {
        const auto found = m_labels.find(metric);
        return found != m_labels.end() && found->second.contains({label, value});
    }

private:
    std::map<std::string, std::set<std::pair<std::string, std::string>>> m_labels;
};

/// Names of metrics and values of labels in a query are those of a relay.
void checkNames(const Exported &exported, const std::string &query)
{
    const std::regex selector(R"re(((?:shoptalk_relay|process)_[a-z_]+)(?:\{([^}]*)\})?)re");
    const std::regex matcher(R"re(([a-z]+)(=~?)"([^"]*)")re");
    std::size_t found = 0;
    for (std::sregex_iterator at(query.begin(), query.end(), selector), end; at != end; ++at, ++found) {
        const std::string metric = (*at)[1];
        const std::string labels = (*at)[2];
        BOOST_TEST(exported.has(metric), metric << " in " << query);
        for (std::sregex_iterator label(labels.begin(), labels.end(), matcher); label != end; ++label) {
            if ((*label)[1] == "instance" || (*label)[1] == "job")
                continue; // Prometheus itself adds these.
            std::istringstream values((*label)[3]);
            for (std::string value; std::getline(values, value, '|');)
                BOOST_TEST(exported.has(metric, (*label)[1], value), value << " in " << query);
        }
    }
    BOOST_TEST((found > 0 || query.starts_with("up{")), query);
}

/// Every query of a dashboard, with Grafana's own variables replaced by what they may stand for.
void collectQueries(const json::value &value, std::vector<std::string> &queries)
{
    if (const json::array *array = value.if_array()) {
        for (const json::value &item : *array)
            collectQueries(item, queries);
        return;
    }
    const json::object *object = value.if_object();
    if (!object)
        return;
    for (const auto &[key, item] : *object) {
        if (key != "expr") {
            collectQueries(item, queries);
            continue;
        }
        std::string query(item.as_string());
        query = std::regex_replace(query, std::regex(R"(\$__rate_interval)"), "5m");
        queries.push_back(std::regex_replace(query, std::regex(R"(\$instance)"), ".*"));
    }
}

bool promtool(const std::string &arguments)
{
    return std::system(("cd '" + folder + "' && promtool " + arguments).c_str()) == 0;
}

} // namespace

BOOST_AUTO_TEST_CASE(theAlertsAreReadAndBehaveAsTheirCasesSay)
{
    BOOST_TEST(promtool("check rules alerts.yml"));
    BOOST_TEST(promtool("test rules alerts_test.yml"));
}

BOOST_AUTO_TEST_CASE(theAlertsNameWhatARelayExports)
{
    const Exported exported;
    std::istringstream rules(contentOf(folder + "alerts.yml"));
    const std::string cases = contentOf(folder + "alerts_test.yml");
    std::size_t alerts = 0;
    for (std::string line; std::getline(rules, line);) {
        std::smatch match;
        if (std::regex_match(line, match, std::regex(" +expr: (.*)"))) {
            checkNames(exported, match[1]);
        } else if (std::regex_match(line, match, std::regex(" +- alert: (.*)"))) {
            ++alerts;
            // One case in which it fires; the first case, in which all is well, names it as silent.
            BOOST_TEST(cases.find("alertname: " + match[1].str() + '\n') != std::string::npos, match[1]);
            BOOST_TEST(cases.find("alertname: " + match[1].str() + " }") != std::string::npos, match[1]);
        }
    }
    BOOST_TEST(alerts == 12U);
}

BOOST_AUTO_TEST_CASE(theDashboardsQueriesAreReadAndNameWhatARelayExports)
{
    const Exported exported;
    std::vector<std::string> queries;
    collectQueries(json::parse(contentOf(folder + "dashboard.json")), queries);
    BOOST_TEST(queries.size() > 20U);
    // Prometheus' tool reads queries as rules.
    const TemporaryFolder rules;
    std::ofstream file(rules.file("queries.yml"));
    file << "groups:\n  - name: dashboard\n    rules:\n";
    for (std::size_t at = 0; at < queries.size(); ++at) {
        checkNames(exported, queries[at]);
        file << "      - record: dashboard:query" << at
             << "\n        expr: " << json::serialize(json::string(queries[at])) << '\n';
    }
    file.close();
    BOOST_TEST(promtool("check rules '" + rules.file("queries.yml").string() + "' >/dev/null"));
}
